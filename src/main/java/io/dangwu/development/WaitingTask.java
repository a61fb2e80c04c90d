package io.dangwu.development;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A task of a case that waits for somebody.
 *
 * @param userIds the people it is for, where it is for people and not for roles alone
 * @param holders who has it, a person or roles, in words
 * @param late whether the day on which it was due is over
 */
public record WaitingTask(String name, List<String> userIds, String holders, @Nullable LocalDate dueOn, boolean late) {

	public WaitingTask {
		userIds = List.copyOf(userIds);
	}

	public boolean isFor(String userId) {
		return this.userIds.contains(userId);
	}

}
