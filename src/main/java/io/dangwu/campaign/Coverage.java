package io.dangwu.campaign;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.dangwu.campaign.rule.Phase;
import io.dangwu.grading.Grade;

/**
 * How far a campaign has come in all organisations that the reader may see.
 */
public record Coverage(CampaignSheet campaign, List<CoverageRow> rows) {

	public long taking() {
		return count(Predicate.not(CoverageRow::isMissing));
	}

	public long missing() {
		return count(CoverageRow::isMissing);
	}

	public long late() {
		return count(CoverageRow::isLate);
	}

	public long ended() {
		return count(CoverageRow::isEnded);
	}

	/** How many were merged or dissolved meanwhile. */
	public long closed() {
		return count((row) -> row.closed().isPresent());
	}

	/** How many organisations stand in a phase. */
	public long standing(Phase phase) {
		return count((row) -> row.standing().flatMap((one) -> one.phase()).filter(phase::equals).isPresent());
	}

	/** How many of them are late with it. */
	public long late(Phase phase) {
		return count((row) -> row.isLate()
				&& row.standing().flatMap((one) -> one.phase()).filter(phase::equals).isPresent());
	}

	/** How many organisations were given which grade, the best first. */
	public Map<Grade, Long> grades() {
		return this.rows.stream()
			.flatMap((row) -> row.grading().stream())
			.flatMap((grading) -> grading.grade().stream())
			.collect(Collectors.groupingBy((grade) -> grade, () -> new TreeMap<Grade, Long>(Comparator.reverseOrder()),
					Collectors.counting()));
	}

	private long count(Predicate<CoverageRow> wanted) {
		return this.rows.stream().filter(wanted).count();
	}

}
