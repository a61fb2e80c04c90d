package io.dangwu.budget;

import java.time.LocalDate;

import io.dangwu.budget.rule.EntitlementRule;
import io.dangwu.budget.rule.MidYearPolicy;
import io.dangwu.budget.rule.Rates;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries the budget of a year from the count of members to the transfer of the money.
 */
@Service
@Transactional
public class BudgetService {

	private static final Logger LOG = LoggerFactory.getLogger(BudgetService.class);

	private final BudgetDesk desk;

	private final BudgetOpening opening;

	private final HeadCounting counting;

	private final BudgetLaws laws;

	BudgetService(BudgetDesk desk, BudgetOpening opening, HeadCounting counting, BudgetLaws laws) {
		this.desk = desk;
		this.opening = opening;
		this.counting = counting;
		this.laws = laws;
	}

	/**
	 * Opens the budget of a year; refused with every reason at once.
	 * @return its business key
	 */
	public String open(NewBudget opened, Actor actor) {
		var key = this.opening.open(opened, actor);
		LOG.info("Budget {} opened for {}", key, Unit.COLLEGE);
		return key;
	}

	/** Opens the budget of a year at the least rates, with the policy that is usual. */
	public String open(int year, Actor actor) {
		return open(new NewBudget(year, this.laws.law().floor(), this.laws.practice().midYearPolicy().value()), actor);
	}

	/** Counts those who were members on the day, by name. */
	public void freezeHeadcount(String key) {
		LOG.info("Budget {} counts {} members", key, this.counting.freeze(this.desk.budget(key)));
	}

	/** Works out what each unit is entitled to. */
	public void entitle(String key) {
		var budget = this.desk.budget(key);
		budget.entitle();
		this.counting.entitle(budget);
		LOG.info("Budget {} entitled", key);
	}

	/** Finance says whether the line is in the college budget. */
	public String confirm(String key, LineDecision decision, Actor actor) {
		decision.check("确认日期", "财务预算项目编号", this.laws.today()).orThrow();
		this.desk.budget(key).confirm(decision, actor.userId());
		LOG.info("Budget {} at finance: {}", key, decision.answer());
		return decision.answer().name();
	}

	/** The college committee approves it, but nobody who confirmed it. */
	public String approve(String key, LineDecision decision, Actor actor) {
		var budget = this.desk.budget(key);
		decision.check("审定日期", "党委会议纪要或者批复文号", this.laws.today())
			.and(Verdict.refusedIf(budget.wasConfirmedBy(actor.userId()), "您已代表财务确认过这份预算，请由其他党委委员登记审定结果"))
			.orThrow();
		budget.approve(decision, actor.userId());
		LOG.info("Budget {} at the committee: {}", key, decision.answer());
		return decision.answer().name();
	}

	/** Other rates or another policy, after it was sent back. */
	public void revise(String key, Rates rates, MidYearPolicy policy) {
		EntitlementRule.rates(rates, this.laws.law()).orThrow();
		this.desk.budget(key).revise(rates, policy);
		LOG.info("Budget {} revised", key);
	}

	public void transfer(String key, LocalDate on, String voucher, Actor actor) {
		new DatedAct("拨付日期", on).notInFutureOf(this.laws.today()).orThrow();
		this.desk.budget(key).transfer(on, voucher, actor.userId());
		LOG.info("Budget {} transferred", key);
	}

	/** The first day after the year. */
	@Transactional(readOnly = true)
	public LocalDate dayAfter(String key) {
		return this.desk.budget(key).lastDay().plusDays(1);
	}

	/** The last day on which those who are asked next answer in time. */
	@Transactional(readOnly = true)
	public LocalDate answerBy() {
		return this.laws.today().plus(this.laws.practice().answerWithin().value());
	}

	@Transactional(readOnly = true)
	public LocalDate planBy() {
		return this.laws.today().plus(this.laws.practice().planWithin().value());
	}

}
