package io.dangwu.award;

import java.util.UUID;

/**
 * Somebody who stands for an award, as shown to those who vote and score.
 *
 * @param nomination the id of the nomination
 */
public record Nominee(UUID nomination, String name, String unitName, String deeds) {

}
