package io.dangwu.award;

import java.util.HashSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.dangwu.award.rule.BackPlan;
import io.dangwu.award.rule.KindTerms;
import io.dangwu.award.rule.Step;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens rounds, closes the gates of their steps and lets in those who come late.
 */
@Service
@Transactional
public class RoundService {

	private static final Logger LOG = LoggerFactory.getLogger(RoundService.class);

	private final AwardDesk desk;

	private final RoundPlan plan;

	private final RoundOpening opening;

	private final AwardLetters letters;

	RoundService(AwardDesk desk, RoundPlan plan, RoundOpening opening, AwardLetters letters) {
		this.desk = desk;
		this.plan = plan;
		this.opening = opening;
		this.letters = letters;
	}

	/** The last possible day of each step of a year's round. */
	@Transactional(readOnly = true)
	public BackPlan plan(int year, boolean lists) {
		return this.plan.of(year, lists);
	}

	/** The day before which the awards of a year are given. */
	@Transactional(readOnly = true)
	public LocalDate festival(int year) {
		return this.plan.law().festival().value().atYear(year);
	}

	/** The day on which the nominees of a year are usually judged. */
	@Transactional(readOnly = true)
	public LocalDate cutOff(int year) {
		return this.plan.law().cutOff().value().atYear(year);
	}

	/** The kinds that the college usually gives. */
	@Transactional(readOnly = true)
	public List<KindTerms> usualKinds() {
		return this.plan.law().kinds().value();
	}

	/** Those of them with these codes. */
	@Transactional(readOnly = true)
	public List<KindTerms> usualKinds(Set<String> codes) {
		return usualKinds().stream().filter((kind) -> codes.contains(kind.code())).toList();
	}

	/**
	 * Opens a round; refused with every reason at once, one that cannot be finished in
	 * time with the days.
	 * @return its business key
	 */
	public String open(NewRound wanted, Actor actor) {
		this.plan.check(wanted).orThrow();
		var round = this.opening.open(wanted, this.plan.law(), actor);
		LOG.info("Round {} opened", round.businessKey());
		return round.businessKey();
	}

	/**
	 * Lets a unit whose gate has closed hand in after all, as long as the next has not.
	 */
	public void admit(String key, Step step, String unit, String why, Actor actor) {
		AwardAccess.check(this.opening.opens(actor), "逾期补报由党委办公室同意");
		var round = this.desk.round(key);
		round.course().demandRunning();
		Verdict.refusedIf(why.strip().length() < 2, "请填写同意补报的理由")
			.and(Verdict.refusedIf(RoundStage.CHECK.isBefore(round.stage()), "组织部审核已经结束，不能再补报"))
			.orThrow();
		this.desk.report(round, step, unit).admit(why.strip());
		LOG.info("Round {}: {} of {} admitted late", key, step, unit);
	}

	/** Closes the gate of a step: what did not come is late, what was written stays. */
	public void close(String key, Step step) {
		var round = this.desk.round(key);
		var late = this.desk.reports(round)
			.stream()
			.filter((report) -> report.step() == step && report.state() == ReportState.OPEN)
			.toList();
		late.forEach(Report::miss);
		LOG.info("Round {}: {} closed, {} late", key, step, late.size());
		late.forEach((report) -> this.letters.late(round, report));
	}

	/** Those for whom nothing was nominated have nothing to examine. */
	public void beginExamination(String key, List<String> asked) {
		var round = this.desk.round(key);
		round.course().reach(RoundStage.EXAMINATION);
		this.desk.reports(round)
			.stream()
			.filter((report) -> report.step() == Step.EXAMINATION && !asked.contains(report.unit()))
			.forEach(Report::rest);
	}

	public void reach(String key, RoundStage stage) {
		this.desk.round(key).course().reach(stage);
	}

}
