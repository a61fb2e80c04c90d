package io.dangwu.campaign;

import java.time.LocalDate;

/**
 * A meeting at which an organisation was mobilised.
 *
 * @param audience how many heard the speech
 */
public record Mobilisation(LocalDate on, String speaker, int audience) {

}
