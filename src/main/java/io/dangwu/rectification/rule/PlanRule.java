package io.dangwu.rectification.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A plan takes on at least so many problems, the best branch's too, each with goal,
 * measure, person and date, and sets up an institution and a service carrier.
 */
public final class PlanRule {

	private static final int CHECKS = 6;

	private PlanRule() {
	}

	/** Whether the plan can be put before the committee. */
	public static Verdict check(PlanFacts plan, RectificationRegulations law) {
		var problems = plan.problems();
		return IntStream.range(0, problems.size())
			.mapToObj((index) -> check(problems.get(index), index + 1, plan))
			.reduce(Verdict.allowed(), Verdict::and)
			.and(Verdict.refusedIf(problems.size() < law.problems().value(),
					"突出问题至少 %d 个，现在有 %d 个，请补充（先进支部也不例外）".formatted(law.problems().value(), problems.size())))
			.and(Verdict.refusedIf(plan.institutions() < law.institutions().value(),
					"请至少写明 %d 项要建立的制度".formatted(law.institutions().value())))
			.and(Verdict.refusedIf(plan.carriers() < law.carriers().value(),
					"请至少写明 %d 个服务载体".formatted(law.carriers().value())));
	}

	/** What a complete plan should think of once more. */
	public static Optional<String> warning(PlanFacts plan) {
		var checks = plan.problems().stream().map(PlannedProblem::check).distinct().count();
		return (plan.problems().size() > 1 && checks == 1) ? Optional.of("所有问题都出自同一项检查，请再想一想其他方面") : Optional.empty();
	}

	private static Verdict check(PlannedProblem problem, int number, PlanFacts plan) {
		var check = problem.check();
		return written(problem.text(), number, "问题表述")
			.and(refusedIf(check == null || check < 1 || check > CHECKS, number, "请选择出自哪一项检查"))
			.and(refusedIf(problem.good() == null, number, "请选择对照“五个好”的哪一条"))
			.and(written(problem.goal(), number, "整改目标"))
			.and(written(problem.measure(), number, "整改措施"))
			.and(responsible(problem, number))
			.and(deadline(problem.deadline(), number, plan));
	}

	private static Verdict responsible(PlannedProblem problem, int number) {
		return (problem.responsible() == null) ? refusedIf(true, number, "请选择责任人")
				: refusedIf(!problem.onRoll(), number, "责任人%s不是本支部的党员，请从本支部名册中选择".formatted(problem.responsible()));
	}

	private static Verdict deadline(@Nullable LocalDate deadline, int number, PlanFacts plan) {
		return (deadline == null) ? refusedIf(true, number, "请填写完成时限")
				: refusedIf(deadline.isBefore(plan.today()), number,
						"完成时限 %s 已经过去，请填写 %s 或之后的日期".formatted(deadline, plan.today()))
					.and(refusedIf(deadline.isAfter(plan.end()), number,
							"完成时限 %s 晚于整改截止日 %s，请提前".formatted(deadline, plan.end())));
	}

	private static Verdict written(@Nullable String text, int number, String what) {
		return refusedIf(text == null || text.isBlank(), number, "请填写" + what);
	}

	private static Verdict refusedIf(boolean fault, int number, String reason) {
		return Verdict.refusedIf(fault, "问题 %d：%s".formatted(number, reason));
	}

	/**
	 * A plan as it lies there today.
	 *
	 * @param end the last day of the rectification
	 */
	public record PlanFacts(List<PlannedProblem> problems, int institutions, int carriers, LocalDate today,
			LocalDate end) {

		public PlanFacts {
			problems = List.copyOf(problems);
		}

	}

}
