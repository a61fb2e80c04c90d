package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.dangwu.member.SurnameStrokes;
import org.jspecify.annotations.Nullable;

/**
 * Who has come to a meeting so far, for whoever leads it; names in the order of surname
 * strokes.
 *
 * @param open whether names can still be ticked off
 * @param countsWritten whether written opinions of those absent are counted
 * @param code what those who come check in with, on the day
 */
public record AttendanceBoard(UUID id, String branch, String topic, LocalDate heldOn, String place, boolean open,
		boolean countsWritten, @Nullable String code, Quorum.Judgement quorum, List<Line> lines) {

	public AttendanceBoard {
		lines = lines.stream()
			.sorted((one, other) -> SurnameStrokes.order().compare(one.name(), other.name()))
			.toList();
	}

	/** Those who may be ticked off. */
	public List<Line> due() {
		return this.lines.stream().filter(Line::listed).toList();
	}

	/** Those who do not count, and why. */
	public List<Line> others() {
		return this.lines.stream().filter((line) -> !line.listed()).toList();
	}

	/**
	 * One member of the branch.
	 *
	 * @param listed whether due, or left out and still free to come
	 * @param note how the member came, or why not counted
	 */
	public record Line(UUID memberId, String name, boolean listed, boolean present, String note) {

	}

}
