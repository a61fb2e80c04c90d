package io.dangwu.rectification;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.member.MemberService;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * Finds a problem for those who may act on it.
 */
@Component
class ProblemDesk {

	private final RectificationDesk desk;

	private final MemberService members;

	ProblemDesk(RectificationDesk desk, MemberService members) {
		this.desk = desk;
		this.members = members;
	}

	/** For whoever answers for it, and for the secretary. */
	Problem reportable(String key, int number, Actor actor) {
		var rectification = closing(key, actor);
		var problem = rectification.plan().problem(number);
		RectificationAccess.refuseUnless(
				this.desk.access().leads(actor, rectification.unit()) || responsible(problem).contains(actor.userId()),
				"整改情况由问题的责任人或者支部书记提交");
		Verdict
			.refusedIf(problem.state() == ProblemState.EVIDENCE_SUBMITTED || problem.isClosed(),
					"问题 %d 现在是“%s”，不能再改".formatted(number, problem.state().title()))
			.orThrow();
		return problem;
	}

	Problem verifiable(String key, int number, Actor actor) {
		var rectification = closing(key, actor);
		this.desk.access().checkSupervises(actor, rectification.unit());
		var problem = rectification.plan().problem(number);
		Verdict.refusedIf(responsible(problem).contains(actor.userId()), "您是问题 %d 的责任人，请由上级其他同志核验".formatted(number))
			.orThrow();
		return problem;
	}

	/** The account of whoever answers for the problem. */
	List<String> responsible(Problem problem) {
		var person = problem.planned().responsible();
		return (person != null) ? List.of(this.members.person(person).userId()) : List.of();
	}

	String responsibleName(Problem problem) {
		var person = problem.planned().responsible();
		return (person != null) ? this.members.person(person).name() : "";
	}

	String unit(String key) {
		return this.desk.get(key).unit();
	}

	LocalDate today() {
		return this.desk.today();
	}

	private Rectification closing(String key, Actor actor) {
		var rectification = this.desk.readable(key, actor);
		rectification.demand(RectificationStage.CLOSING, "现在是“%s”阶段，不办理销号".formatted(rectification.stage().title()));
		Verdict
			.refusedIf(!rectification.isClosing(this.desk.today()),
					"整改截止日 %s 已过，不再办理销号，请等待验收".formatted(rectification.endsOn()))
			.orThrow();
		return rectification;
	}

}
