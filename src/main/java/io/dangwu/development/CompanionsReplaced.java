package io.dangwu.development;

import java.util.Set;

/**
 * Others accompany a case now.
 *
 * @param before user ids of those who did
 * @param after user ids of those who do
 */
public record CompanionsReplaced(String businessKey, Set<String> before, Set<String> after) {

	public CompanionsReplaced {
		before = Set.copyOf(before);
		after = Set.copyOf(after);
	}

}
