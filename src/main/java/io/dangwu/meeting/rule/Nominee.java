package io.dangwu.meeting.rule;

import java.util.UUID;

/**
 * Somebody proposed as scrutineer or teller.
 *
 * @param present whether a member with the right to vote who has come
 */
public record Nominee(UUID id, String name, boolean present, boolean candidate) {

}
