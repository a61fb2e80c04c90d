package io.dangwu.organization;

import java.time.LocalDate;

/**
 * A post that is held, as it is loaded.
 */
public record PostEntry(String holder, String unit, PostKind kind, LocalDate since) {

}
