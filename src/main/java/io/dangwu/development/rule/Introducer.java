package io.dangwu.development.rule;

import java.util.UUID;

/**
 * A member who is to introduce a prospect, 入党介绍人.
 *
 * @param rightsLost under 留党察看, or the rights not restored yet
 * @param sanctionInEffect under a lighter sanction that is still in its period of effect
 */
public record Introducer(UUID memberId, String name, boolean fullMember, boolean rightsLost, boolean sanctionInEffect) {

}
