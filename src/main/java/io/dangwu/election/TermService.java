package io.dangwu.election;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.dangwu.election.rule.TermRule;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Approval;
import io.dangwu.organization.Terms;
import io.dangwu.organization.UnitDirectory;
import io.dangwu.organization.UnitSheet;
import io.dangwu.regulation.PeriodText;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The terms of office: how far each has gone, and another end or a new election as the
 * superior has approved them.
 */
@Service
@Transactional
public class TermService {

	private static final Logger LOG = LoggerFactory.getLogger(TermService.class);

	private static final Comparator<TermView> NEAREST_END = Comparator.comparing((TermView view) -> view.term().end())
		.thenComparing((view) -> view.unit().code());

	private final UnitDirectory units;

	private final Terms terms;

	private final ElectionLaws laws;

	TermService(UnitDirectory units, Terms terms, ElectionLaws laws) {
		this.units = units;
		this.terms = terms;
		this.laws = laws;
	}

	/**
	 * The terms of all organisations that the actor may look at, the next to end first.
	 */
	@Transactional(readOnly = true)
	public List<TermView> all(Actor actor) {
		return this.units.active(actor).stream().flatMap((sheet) -> view(sheet).stream()).sorted(NEAREST_END).toList();
	}

	/** The term of one organisation; empty where nobody was elected yet. */
	@Transactional(readOnly = true)
	public Optional<TermView> of(String unit, Actor actor) {
		return view(this.units.sheet(unit, actor));
	}

	/** From how many months before the end an election may begin. */
	public int electsFrom() {
		return this.laws.firstWarning(this.laws.today());
	}

	/** By how much a term may be put off at most, in words. */
	public String delayAtMost() {
		var today = this.laws.today();
		return PeriodText.of(this.laws.on(today).delayAtMost().value());
	}

	/** All that the register keeps about an organisation. */
	@Transactional(readOnly = true)
	public UnitSheet sheet(String unit, Actor actor) {
		return this.units.sheet(unit, actor);
	}

	/**
	 * Enters that the term ends later or earlier than its years give, as the superior has
	 * approved for a reason.
	 */
	public void moveEnd(String unit, LocalDate end, Approval approval, Actor actor) {
		var term = this.terms.forChange(unit, approval, actor).orElseThrow(() -> nobodyElected());
		Verdict.refusedIf(approval.reason() == null, "请填写延期或者提前换届的理由")
			.and(TermRule.newEnd(this.laws.span(term), end, approval.on(), this.laws.regulations()))
			.orThrow();
		this.terms.moveEnd(unit, end, approval, actor);
		LOG.info("Term of {} ends on {}", unit, end);
	}

	/** Enters that a new leading body was elected, with which a new term begins. */
	public void begin(String unit, LocalDate electedOn, Approval approval, Actor actor) {
		var term = this.terms.forChange(unit, approval, actor);
		var today = this.laws.today();
		Verdict.refusedIf(electedOn.isAfter(today), "换届选举的日期不能晚于今天")
			.and(term.map((old) -> TermRule.election(this.laws.span(old), electedOn, this.laws.firstWarning(today)))
				.orElse(Verdict.allowed()))
			.orThrow();
		this.terms.begin(unit, electedOn, approval, actor);
		LOG.info("New term of {} since {}", unit, electedOn);
	}

	private Optional<TermView> view(UnitSheet sheet) {
		var today = this.laws.today();
		return sheet.term()
			.filter((term) -> sheet.isActive())
			.map((term) -> TermView.of(sheet.unit(), term, this.laws.standing(term, today), today));
	}

	private static RegulationViolated nobodyElected() {
		return new RegulationViolated(Verdict.refused("还没有登记换届选举的日期"));
	}

}
