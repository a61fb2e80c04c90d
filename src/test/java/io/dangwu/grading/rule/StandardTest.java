package io.dangwu.grading.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.dangwu.grading.rule.EvaluatorRule.Evaluator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.dangwu.grading.rule.GradingEditions.OF_2012;
import static org.assertj.core.api.Assertions.assertThat;

class StandardTest {

	private static final List<Question> QUESTIONS = OF_2012.questions().value();

	@Test
	void asksTwentyFourQuestionsOfSixChecksForAHundredPoints() {
		assertThat(QUESTIONS).hasSize(24);
		assertThat(QUESTIONS.stream()
			.collect(Collectors.groupingBy(Question::check,
					Collectors.summingInt((question) -> question.points().intValueExact()))))
			.isEqualTo(Map.of(CheckKind.SET_UP, 10, CheckKind.LEADERSHIP, 20, CheckKind.RULES, 20, CheckKind.EFFECT, 25,
					CheckKind.DEVELOPMENT, 15, CheckKind.INPUT, 10));
		assertThat(OF_2012.fullScore()).isEqualByComparingTo("100");
	}

	@Test
	void givesFullPointsWhereAQuestionCannotApply() {
		assertThat(SheetRule.total(Map.of(), QUESTIONS, "RETIRED")).isEqualByComparingTo("4");
		assertThat(SheetRule.total(Map.of(), QUESTIONS, "TEACHER")).isEqualByComparingTo("0");
	}

	@Test
	void takesASheetWithAllAnswers() {
		assertThat(SheetRule.submit(full(), QUESTIONS, "TEACHER").isAllowed()).isTrue();
	}

	@Test
	void refusesASheetWithAMissingQuestion() {
		var points = full();
		points.remove("Q5");
		points.remove("Q24");

		assertThat(SheetRule.submit(points, QUESTIONS, "TEACHER").text()).isEqualTo("第 5 题、第 24 题还没有填写得分，请补填后再提交");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			7,     第 12 题（满分 6）：得分 7 不在 0 到 6 之间，请核对
			-1,    第 12 题（满分 6）：得分 -1 不在 0 到 6 之间，请核对
			5.001, 第 12 题（满分 6）：得分 5.001 超过两位小数，请按两位小数填写
			""")
	void refusesPointsThatAQuestionCannotBring(BigDecimal points, String reason) {
		assertThat(SheetRule.draft(Map.of("Q12", points), QUESTIONS).text()).isEqualTo(reason);
	}

	@ParameterizedTest
	@CsvSource({ "12, 12, 6.00", "7, 9, 4.67", "13, 12, 6", "0, 12, 0.00", "3, 0, 0" })
	void countsMeetingsHeldOfThosePlanned(int held, int planned, String points) {
		assertThat(PointRule.meetings(held, planned, new BigDecimal(6))).isEqualTo(points);
	}

	@ParameterizedTest
	@CsvSource({ "0, 5", "2, 3", "5, 0", "9, 0" })
	void takesAPointForEachErrorInADossier(int errors, String points) {
		assertThat(PointRule.dossier(errors, new BigDecimal(5))).isEqualTo(points);
	}

	@Test
	void letsThreeStrangersScore() {
		assertThat(EvaluatorRule.check(List.of(stranger("a"), stranger("b"), stranger("c")), OF_2012).isAllowed())
			.isTrue();
	}

	@Test
	void refusesTwoEvaluatorsAndOneOfTheBranchItself() {
		assertThat(EvaluatorRule.check(List.of(stranger("a"), stranger("b")), OF_2012).text())
			.isEqualTo("考评人员至少 3 人，现在只有 2 人，请补足");
		assertThat(EvaluatorRule.check(List.of(stranger("a"), stranger("b"), new Evaluator("c", "丙", true)), OF_2012)
			.text()).isEqualTo("丙是被考评组织的党员，应当回避，请另选一人");
		assertThat(EvaluatorRule.check(List.of(stranger("a"), stranger("a"), stranger("b")), OF_2012).text())
			.contains("选了两次", "现在只有 2 人");
	}

	@ParameterizedTest(name = "{1} of {0}: {2}")
	@CsvSource({ "30, 30, true", "30, 29, false", "31, 30, true", "500, 30, true", "500, 29, false", "8, 8, true",
			"8, 9, false", "9000, 2000, true", "9000, 2001, false", "0, 0, false", "8, 0, false" })
	void asksAllOfFewAndASampleOfMany(int people, int codes, boolean allowed) {
		assertThat(SurveyRule.check(people, codes, OF_2012).isAllowed()).isEqualTo(allowed);
	}

	@Test
	void findsAllVetoesButTheLateOne() {
		assertThat(OF_2012.findable()).extracting(Veto::code).containsExactly("V1", "V2", "V3", "V4", "V5", "V6", "V7");
	}

	private static Evaluator stranger(String id) {
		return new Evaluator(id, id, false);
	}

	private static Map<String, BigDecimal> full() {
		return new HashMap<>(QUESTIONS.stream().collect(Collectors.toMap(Question::code, Question::points)));
	}

}
