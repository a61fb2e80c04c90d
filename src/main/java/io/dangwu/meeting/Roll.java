package io.dangwu.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The roll of a meeting: all members of the branch, who of them is due, and who came.
 */
public record Roll(List<RollEntry> entries) {

	public Roll {
		entries = List.copyOf(entries);
	}

	public List<RollEntry> due() {
		return filtered(RollEntry::isDue);
	}

	public List<RollEntry> leftOut() {
		return filtered(RollEntry::isLeftOut);
	}

	public List<RollEntry> present() {
		return filtered(RollEntry::present);
	}

	/** Who is left out of those due, and why. */
	List<LeftOut> exclusions() {
		return leftOut().stream().map(RollEntry::exclusionEntry).toList();
	}

	int fullMembers() {
		return filtered(RollEntry::isFullMember).size();
	}

	int writtenOpinions() {
		return filtered(RollEntry::writtenOpinion).size();
	}

	Optional<RollEntry> entry(@Nullable UUID member) {
		return this.entries.stream().filter((entry) -> entry.memberId().equals(member)).findFirst();
	}

	public boolean isDue(@Nullable UUID member) {
		return entry(member).filter(RollEntry::isDue).isPresent();
	}

	boolean isLeftOut(UUID member) {
		return entry(member).filter(RollEntry::isLeftOut).isPresent();
	}

	/** The name for a refusal; whoever is not on the roll has none there. */
	String name(UUID member) {
		return entry(member).map(RollEntry::name).orElse("所选的人");
	}

	Roll attended(Attendance attendance) {
		return new Roll(this.entries.stream().map((entry) -> entry.attended(attendance)).toList());
	}

	/**
	 * The roll as the secretary reads it: who is due, and who is not and why.
	 */
	public String words() {
		var due = due();
		var others = filtered((entry) -> !entry.isDue());
		var counted = "应到 %d 人：%s。".formatted(due.size(), names(due));
		return others.isEmpty() ? counted : counted
				+ "不计入应到：%s。".formatted(others.stream().map(RollEntry::notDue).collect(Collectors.joining("、")));
	}

	private List<RollEntry> filtered(Predicate<RollEntry> wanted) {
		return this.entries.stream().filter(wanted).toList();
	}

	private static String names(List<RollEntry> entries) {
		return entries.stream().map(RollEntry::name).collect(Collectors.joining("、"));
	}

}
