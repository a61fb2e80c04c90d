package io.dangwu.ballot.rule;

import java.util.List;

/**
 * A ballot as it lies in the box: one mark for each line of the paper, nobody's name.
 */
public record Slip(List<Mark> marks) {

	public Slip {
		marks = List.copyOf(marks);
	}

}
