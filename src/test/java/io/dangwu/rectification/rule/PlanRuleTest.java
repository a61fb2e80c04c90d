package io.dangwu.rectification.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.dangwu.rectification.rule.PlanRule.PlanFacts;
import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.RegulationSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlanRuleTest {

	private static final RectificationRegulations LAW = new RegulationFiles(RegulationSettings.unpinned())
		.read("rectification", RectificationRegulations.class)
		.on(LocalDate.of(2012, 4, 10));

	private static final LocalDate TODAY = LocalDate.of(2012, 5, 15);

	private static final LocalDate END = LocalDate.of(2012, 10, 31);

	private static final LocalDate MIDDLE = LocalDate.of(2012, 9, 1);

	@ParameterizedTest(name = "{0}: {1} problems, {2}, {3}, {4}")
	@CsvSource(nullValues = "-", textBlock = """
			R12-01,  2, -,           1, 1, -
			R12-02,  3, -,           1, 1, -
			R12-03,  1, -,           1, 1, 突出问题至少 2 个，现在有 1 个，请补充（先进支部也不例外）
			R12-04,  2, no deadline, 1, 1, 问题 2：请填写完成时限
			R12-05,  2, stranger,    1, 1, 问题 2：责任人李四不是本支部的党员，请从本支部名册中选择
			R12-06,  2, too late,    1, 1, 问题 2：完成时限 2012-11-01 晚于整改截止日 2012-10-31，请提前
			R12-07,  2, -,           0, 1, 请至少写明 1 项要建立的制度
			R12-08,  2, -,           1, 0, 请至少写明 1 个服务载体
			R12-10,  0, -,           1, 1, 突出问题至少 2 个，现在有 0 个，请补充（先进支部也不例外）
			R12-11,  2, yesterday,   1, 1, 问题 2：完成时限 2012-05-14 已经过去，请填写 2012-05-15 或之后的日期
			R12-13, 12, -,           1, 1, -
			text,    2, no text,     1, 1, 问题 2：请填写问题表述
			check,   2, no check,    1, 1, 问题 2：请选择出自哪一项检查
			good,    2, no good,     1, 1, 问题 2：请选择对照“五个好”的哪一条
			goal,    2, no goal,     1, 1, 问题 2：请填写整改目标
			measure, 2, no measure,  1, 1, 问题 2：请填写整改措施
			person,  2, no person,   1, 1, 问题 2：请选择责任人
			""")
	void demandsACompletePlan(String row, int problems, String fault, int institutions, int carriers, String reason) {
		var plan = new PlanFacts(problems(problems, fault), institutions, carriers, TODAY, END);

		assertThat(PlanRule.check(plan, LAW).text()).isEqualTo((reason != null) ? reason : "");
	}

	/** R12-09. */
	@Test
	void warnsOfAPlanWithOneCheckOnly() {
		var plan = new PlanFacts(List.of(problem(4, TODAY), problem(4, END)), 1, 1, TODAY, END);

		assertThat(PlanRule.check(plan, LAW).isAllowed()).isTrue();
		assertThat(PlanRule.warning(plan)).hasValue("所有问题都出自同一项检查，请再想一想其他方面");
	}

	/** R12-12. */
	@Test
	void takesDeadlinesOnTheFirstAndOnTheLastDay() {
		var plan = new PlanFacts(List.of(problem(1, TODAY), problem(2, END)), 1, 1, TODAY, END);

		assertThat(PlanRule.check(plan, LAW).isAllowed()).isTrue();
		assertThat(PlanRule.warning(plan)).isEmpty();
	}

	private static List<PlannedProblem> problems(int number, String fault) {
		var problems = new ArrayList<PlannedProblem>();
		for (var i = 1; i < number; i++) {
			problems.add(problem(i % 6 + 1, MIDDLE));
		}
		if (number > 0) {
			problems.add(faulty(String.valueOf(fault)));
		}
		return problems;
	}

	private static PlannedProblem faulty(String fault) {
		var deadline = switch (fault) {
			case "no deadline" -> null;
			case "too late" -> END.plusDays(1);
			case "yesterday" -> TODAY.minusDays(1);
			default -> MIDDLE;
		};
		return new PlannedProblem(fault.equals("no text") ? " " : "活动少", fault.equals("no check") ? null : 4,
				fault.equals("no good") ? null : FiveGoods.RESULTS, fault.equals("no goal") ? null : "每月一次",
				fault.equals("no measure") ? null : "排出计划", fault.equals("no person") ? null : "李四",
				!fault.equals("stranger"), deadline);
	}

	private static PlannedProblem problem(int check, LocalDate deadline) {
		return new PlannedProblem("活动少", check, FiveGoods.RESULTS, "每月一次", "排出计划", "李四", true, deadline);
	}

}
