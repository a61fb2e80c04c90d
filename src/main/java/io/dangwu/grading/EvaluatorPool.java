package io.dangwu.grading;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.grading.rule.EvaluatorRule;
import io.dangwu.grading.rule.EvaluatorRule.Evaluator;
import io.dangwu.member.MemberService;
import io.dangwu.organization.HeldPost;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * Those from whom a superior takes its evaluators: who holds a post in it, and the
 * secretaries of what else stands under it.
 */
@Component
class EvaluatorPool {

	private final OrganizationService organizations;

	private final MemberService members;

	private final GradingDesk desk;

	EvaluatorPool(OrganizationService organizations, MemberService members, GradingDesk desk) {
		this.organizations = organizations;
		this.members = members;
		this.desk = desk;
	}

	/** Each person once, without those who belong to the organisation. */
	List<EvaluatorChoice> of(Grading grading) {
		return posts(this.organizations.superior(grading.unit()).code())
			.filter((post) -> !belongs(post.holder(), grading))
			.collect(Collectors.toMap(HeldPost::holder, this::choice, (first, second) -> first))
			.values()
			.stream()
			.sorted(Comparator.comparing(EvaluatorChoice::label))
			.toList();
	}

	Verdict check(List<String> people, Grading grading) {
		var known = posts(this.organizations.superior(grading.unit()).code()).map(HeldPost::holder)
			.collect(Collectors.toSet());
		return Verdict.refusedIf(!known.containsAll(people), "考评人员请从列表中选择")
			.and(EvaluatorRule.check(people.stream().map((one) -> evaluator(one, grading)).toList(),
					this.desk.law(grading)));
	}

	private Stream<HeldPost> posts(String superior) {
		var below = this.organizations.below(superior)
			.stream()
			.map(Unit::code)
			.flatMap((unit) -> this.organizations.postsIn(unit).stream())
			.filter((post) -> post.kind() == PostKind.SECRETARY);
		return Stream.concat(this.organizations.postsIn(superior)
			.stream()
			.filter((post) -> post.kind() != PostKind.MASS_REPRESENTATIVE), below);
	}

	private Evaluator evaluator(String userId, Grading grading) {
		return new Evaluator(userId, this.members.nameOf(userId), belongs(userId, grading));
	}

	private EvaluatorChoice choice(HeldPost post) {
		return new EvaluatorChoice(post.holder(),
				"%s（%s%s）".formatted(this.members.nameOf(post.holder()), post.unit().name(), post.kind().title()));
	}

	private boolean belongs(String userId, Grading grading) {
		return this.desk.access().belongs(userId, grading.unit());
	}

}
