package io.dangwu.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.dangwu.grading.rule.GradeLevel;
import io.dangwu.grading.rule.GradeResult;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

/**
 * The grade that was reckoned for an organisation, with the way to it; nothing before.
 */
@Embeddable
class ReckonedGrade {

	private @Nullable BigDecimal superiorScore;

	private @Nullable BigDecimal score;

	@Enumerated(EnumType.STRING)
	private @Nullable GradeLevel level;

	@ElementCollection
	@CollectionTable(name = "grading_reason", joinColumns = @JoinColumn(name = "grading_id"))
	@OrderColumn(name = "position")
	@Column(name = "reason")
	private List<String> reasons = new ArrayList<>();

	private @Nullable LocalDate decidedOn;

	private @Nullable String confirmedBy;

	/** What the rule has reckoned. */
	void decide(GradeResult result, LocalDate on) {
		this.superiorScore = result.superior();
		this.score = result.composite();
		this.level = result.level();
		this.reasons.clear();
		this.reasons.addAll(result.reasons());
		this.decidedOn = on;
	}

	void confirm(String by) {
		this.confirmedBy = by;
	}

	/** The grade that holds after a promotion check, whatever the score alone brings. */
	void settle(GradeLevel settled, String why) {
		this.level = settled;
		this.reasons.add(why);
	}

	/** It no longer counts. */
	void drop(String why) {
		this.level = null;
		this.reasons.add(why);
	}

	Optional<GradeLevel> level() {
		return Optional.ofNullable(this.level);
	}

	/** The composite score of a grading that was decided. */
	BigDecimal score() {
		return Objects.requireNonNull(this.score);
	}

	/** The mean of the evaluators' scores. */
	Optional<BigDecimal> superiorScore() {
		return Optional.ofNullable(this.superiorScore);
	}

	List<String> reasons() {
		return List.copyOf(this.reasons);
	}

	/** The reason that came last. */
	String lastReason() {
		return this.reasons.get(this.reasons.size() - 1);
	}

}
