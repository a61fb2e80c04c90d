package io.dangwu.member;

import java.util.UUID;

/**
 * Name, address or something else in somebody's entry was put right.
 */
public record PersonCorrected(UUID memberId) {

}
