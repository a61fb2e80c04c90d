package io.dangwu.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import io.dangwu.development.rule.Part;
import io.dangwu.development.rule.SeparationRule;
import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Person;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where files are opened and every line is entered: what holds for each step is asked
 * here.
 */
@Component
class Desk {

	private static final Logger log = LoggerFactory.getLogger(Desk.class);

	private static final Set<Step> BY_THE_PERSON = EnumSet.of(Step.APPLICATION, Step.APPLICATION_FORM,
			Step.CONVERSION_APPLICATION, Step.WITHDRAWAL);

	private final CaseFiles files;

	private final MemberService members;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Desk(CaseFiles files, MemberService members, ApplicationEventPublisher events, Clock clock) {
		this.files = files;
		this.members = members;
		this.events = events;
		this.clock = clock;
	}

	Development file(String businessKey) {
		return this.files.find(businessKey).orElseThrow();
	}

	void open(Development file) {
		this.files.add(file);
	}

	/** All files of one person, the closed ones too. */
	List<Development> filesOf(UUID memberId) {
		return this.files.of(memberId);
	}

	/** The open files that somebody accompanies. */
	List<Development> accompaniedBy(UUID memberId) {
		return this.files.accompaniedBy(memberId);
	}

	/** The file of a case that goes on, for the secretary of its branch. */
	Development openFile(String businessKey, Actor actor) {
		var file = file(businessKey);
		checkSecretary(file.unit(), actor);
		Verdict.refusedIf(!file.stage().isOpen(), "这一流程已经办结").orThrow();
		return file;
	}

	static void checkSecretary(String unit, Actor actor) {
		if (!actor.isSystem() && !actor.has(Role.of(RoleKind.BRANCH_SECRETARY, unit))) {
			throw new AccessRefused("只有本支部书记才能办理");
		}
	}

	Person person(Development file) {
		return person(file.memberId());
	}

	Person person(UUID memberId) {
		return this.members.person(memberId);
	}

	/** Tells others of what happened, in the same transaction. */
	void announce(Object event) {
		this.events.publishEvent(event);
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** Enters a line, or refuses with every reason at once. */
	void enter(Development file, Step step, Act act, Actor actor, Verdict verdict) {
		inOrder(file, step, act).and(separated(file, step, act, actor)).and(verdict).orThrow();
		file.steps().enter(step, act, actor.userId(), this.clock.instant());
		log.info("{}: {} on {} ended {}", file.businessKey(), step, act.on(), act.outcome());
	}

	void enter(Development file, Step step, Act act, Actor actor) {
		enter(file, step, act, actor, Verdict.allowed());
	}

	/** Moves the case and the person's status together. */
	void reach(Development file, Stage stage, MemberStatus status, LocalDate on) {
		file.reach(stage);
		this.members.reach(file.memberId(), status, on);
	}

	void stopIf(Development file, boolean stopped) {
		if (stopped) {
			reach(file, Stage.STOPPED, MemberStatus.LEFT, today());
		}
	}

	private Verdict inOrder(Development file, Step step, Act act) {
		var dated = new DatedAct(step.title() + "日期", act.on());
		var possible = Verdict.refusedIf(!step.mayEnd(act.outcome()),
				"“%s”不能以“%s”结束".formatted(step.title(), act.outcome().title()));
		return step.earlier()
			.flatMap(file.steps()::last)
			.map((earlier) -> dated.notBefore(new DatedAct(earlier.step().title() + "日期", earlier.on())))
			.orElse(Verdict.allowed())
			.and(dated.notInFutureOf(today()))
			.and(possible);
	}

	private Verdict separated(Development file, Step step, Act act, Actor actor) {
		var own = !BY_THE_PERSON.contains(step) && person(file).userId().equals(actor.userId());
		return step.part()
			.map((part) -> onePartEach(file, part, act, actor))
			.orElseGet(Verdict::allowed)
			.and(SeparationRule.notOwn(own));
	}

	/** Of whoever enters it and of those who decided it together. */
	private Verdict onePartEach(Development file, Part part, Act act, Actor actor) {
		return Stream.concat(Stream.of(actor.userId()).filter((id) -> !actor.isSystem()), act.present().stream())
			.distinct()
			.map((id) -> SeparationRule.onePart(this.members.nameOf(id), part, file.steps().partsOf(id)))
			.reduce(Verdict.allowed(), Verdict::and);
	}

}
