package io.dangwu.campaign;

import java.util.List;

/**
 * Phases of a running campaign end on other days from now on.
 *
 * @param number how many moves the campaign has seen with these
 */
public record DeadlinesMoved(String businessKey, List<MovedDeadline> deadlines, int number) {

	public DeadlinesMoved {
		deadlines = List.copyOf(deadlines);
	}

}
