package io.dangwu.development.rule;

import java.util.UUID;

/**
 * A member who is to cultivate an activist, 培养联系人.
 */
public record Cultivator(UUID memberId, String name, boolean fullMember) {

}
