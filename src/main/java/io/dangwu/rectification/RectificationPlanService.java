package io.dangwu.rectification;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Person;
import io.dangwu.organization.Actor;
import io.dangwu.rectification.rule.PlanRule;
import io.dangwu.rectification.rule.PlanRule.PlanFacts;
import io.dangwu.rectification.rule.PlannedProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the plan of a branch, first as a draft, then complete.
 */
@Service
@Transactional
public class RectificationPlanService {

	private static final Logger LOG = LoggerFactory.getLogger(RectificationPlanService.class);

	private final RectificationDesk desk;

	private final MemberService members;

	private final ApplicationEventPublisher events;

	RectificationPlanService(RectificationDesk desk, MemberService members, ApplicationEventPublisher events) {
		this.desk = desk;
		this.members = members;
		this.events = events;
	}

	/** Those who may answer for a problem. */
	@Transactional(readOnly = true)
	public List<Person> roll(String key, Actor actor) {
		return roll(this.desk.readable(key, actor));
	}

	/**
	 * Keeps what was filled in so far; what is saved by itself while somebody hands in
	 * waits for that.
	 */
	public void draft(String key, PlanDraft draft, Actor actor) {
		this.desk.lock(key);
		draft.check().orThrow();
		own(key, actor).plan(draft);
	}

	/** Takes the plan as complete, to be put before the committee. */
	public void submit(String key, PlanDraft draft, Actor actor) {
		this.desk.lock(key);
		var rectification = own(key, actor);
		draft.check().and(PlanRule.check(facts(draft, rectification), this.desk.law(rectification))).orThrow();
		rectification.plan(draft);
		rectification.submitPlan();
		LOG.info("Plan of {} submitted, edition {}", key, rectification.plan().edition());
		this.events.publishEvent(new PlanSubmitted(key, actor.userId()));
	}

	/** The page's work behind the task; refused where it is not done. */
	@Transactional(readOnly = true)
	public void demand(String key) {
		this.desk.get(key).demand(RectificationStage.PREVIEW, "请先打开方案页面，填写完整并提交，本任务会自动办结");
	}

	/** How much the plan must hold. */
	@Transactional(readOnly = true)
	public PlanDemands demands(String key) {
		var law = this.desk.law(this.desk.get(key));
		return new PlanDemands(law.problems().value(), law.targetProblems().value(), law.institutions().value(),
				law.carriers().value(), law.committeeQuorum().value());
	}

	/** How many sit in the committee that discusses the plan, if there is one. */
	@Transactional(readOnly = true)
	public int seats(String key) {
		return this.desk.access().seats(this.desk.get(key).unit());
	}

	/** What a plan that is complete should think of once more. */
	@Transactional(readOnly = true)
	public Optional<String> warning(String key) {
		var rectification = this.desk.get(key);
		return PlanRule.warning(facts(rectification.plan().draft(), rectification));
	}

	private Rectification own(String key, Actor actor) {
		var rectification = this.desk.readable(key, actor);
		this.desk.access().checkLeads(actor, rectification.unit());
		return rectification;
	}

	private PlanFacts facts(PlanDraft draft, Rectification rectification) {
		Set<UUID> roll = roll(rectification).stream().map(Person::id).collect(Collectors.toCollection(HashSet::new));
		var problems = draft.problems().stream().map((problem) -> planned(problem, roll)).toList();
		return new PlanFacts(problems, draft.institutions().size(), draft.carriers().size(), this.desk.today(),
				rectification.endsOn());
	}

	private PlannedProblem planned(ProblemDraft draft, Set<UUID> roll) {
		var responsible = draft.responsible();
		return new PlannedProblem(draft.text(), draft.checkNumber(), draft.good(), draft.goal(), draft.measure(),
				(responsible != null) ? this.members.person(responsible).name() : null,
				responsible != null && roll.contains(responsible), draft.deadline());
	}

	private List<Person> roll(Rectification rectification) {
		return this.members.membersOf(rectification.unit(), MemberStatus.FULL, MemberStatus.PROBATIONARY);
	}

}
