package io.dangwu.election.rule;

import java.util.UUID;

/**
 * The approvals of one name.
 *
 * @param writeIn whether the name was written in, not printed
 */
public record Votes(UUID id, String name, int approvals, boolean writeIn) {

	public static Votes of(UUID id, String name, int approvals) {
		return new Votes(id, name, approvals, false);
	}

}
