package io.dangwu.award.vote.rule;

import java.util.Optional;
import java.util.UUID;

/**
 * Who somebody is in the register, and in which branch; both are unknown of those who are
 * not in it.
 */
public record Tie(Optional<UUID> member, Optional<String> branch) {

}
