package io.dangwu.member;

import java.util.UUID;

/**
 * An entry that stands in the register, with its numbers in full.
 */
public record Filed(UUID id, RegisterEntry entry) {

}
