package io.dangwu.access;

import java.util.List;

import io.dangwu.organization.Actor;

/**
 * Whoever looks at a page of ours.
 *
 * @param positions the posts, or what somebody without a post is, in words
 */
public record Visitor(Actor actor, String name, List<String> positions, boolean administrator) {

	/** Whether tasks may come to this person. */
	public boolean acts() {
		return EngineGroups.groups(this.actor.roles()).contains(EngineGroups.ACTING);
	}

}
