package io.dangwu.budget.rule;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.dangwu.regulation.Money;
import io.dangwu.regulation.Verdict;

/**
 * Whether a unit's plan gives out its money to the 分, no more and no less, and leaves the
 * student branches what is theirs (college practice).
 */
public final class PlanRule {

	private PlanRule() {
	}

	/**
	 * Judges a plan.
	 * @param weights what each branch brought into the unit, in 分
	 * @param studentBranches those whose share is protected
	 */
	public static Verdict check(FundPlan plan, Money entitlement, Map<String, Long> weights,
			Set<String> studentBranches, BudgetPractice practice) {
		var negative = Stream
			.concat(Stream.of(plan.heldBack()),
					Stream.concat(plan.branches().values().stream(), plan.purposes().values().stream()))
			.anyMatch(Money::isNegative);
		if (negative) {
			return Verdict.refused("计划中的金额不能为负数");
		}
		return allotted(plan, entitlement).and(purposes(plan, entitlement, practice))
			.and(students(plan, entitlement, weights, studentBranches));
	}

	private static Verdict allotted(FundPlan plan, Money entitlement) {
		var sum = plan.allotted();
		return Verdict
			.refusedIf(sum.isMoreThan(entitlement),
					"统筹和各支部合计 %s 元，超过核定经费 %s 元，超出 %s 元".formatted(sum, entitlement, sum.minus(entitlement)))
			.and(Verdict.refusedIf(entitlement.isMoreThan(sum),
					"统筹和各支部合计 %s 元，还有 %s 元没有安排，请列入总支统筹或者支部".formatted(sum, entitlement.minus(sum))));
	}

	private static Verdict purposes(FundPlan plan, Money entitlement, BudgetPractice practice) {
		var settled = plan.settled();
		var other = plan.purposes().getOrDefault(Purpose.OTHER, Money.ZERO);
		var most = SpendingRule.most(entitlement, practice);
		return Verdict
			.refusedIf(settled.isMoreThan(entitlement),
					"各项用途合计 %s 元，超过核定经费 %s 元，超出 %s 元".formatted(settled, entitlement, settled.minus(entitlement)))
			.and(Verdict.refusedIf(other.isMoreThan(most),
					"“其他”用途 %s 元，超过全年经费的 %s（%s 元）".formatted(other, practice.otherAtMost().value(), most)));
	}

	private static Verdict students(FundPlan plan, Money entitlement, Map<String, Long> weights,
			Set<String> studentBranches) {
		var shared = entitlement.minus(plan.heldBack());
		if (shared.isNegative() || weights.values().stream().allMatch((weight) -> weight == 0)) {
			return Verdict.allowed();
		}
		var theirs = FundPlan.sum(of(studentBranches, SharingRule.share(shared, weights)));
		var given = FundPlan.sum(of(studentBranches, plan.branches()));
		return Verdict.refusedIf(theirs.isMoreThan(given),
				"学生党支部合计安排 %s 元，少于按应得数分配的 %s 元，学生党支部的经费不得挪给教职工党支部".formatted(given, theirs));
	}

	private static Iterable<Money> of(Set<String> branches, Map<String, Money> amounts) {
		return branches.stream().map((code) -> amounts.getOrDefault(code, Money.ZERO)).toList();
	}

}
