package io.dangwu.development.rule;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommitteeRuleTest {

	private static final DevelopmentPractice PRACTICE = DevelopmentEditions.PRACTICE.on(LocalDate.of(2026, 5, 11));

	@ParameterizedTest(name = "{0} due, {1} present, {2} in favour")
	@CsvSource(textBlock = """
			5, 3, 3, ''
			4, 2, 0, ''
			4, 4, 4, ''
			4, 5, 4, '到会 5 人多于应到 4 人，请核对到会人员'
			5, 2, 2, '应到 5 人，实到 2 人，不到半数，不能作出决定，请另行开会'
			5, 3, 4, '赞成 4 人，应在 0 和到会人数 3 之间'
			5, 3, -1, '赞成 -1 人，应在 0 和到会人数 3 之间'
			""")
	void meetsWithHalfOfItsMembers(int due, int present, int approvals, String reason) {
		assertThat(CommitteeRule.meeting(due, present, approvals, PRACTICE).text()).isEqualTo(reason);
	}

	@ParameterizedTest(name = "{0} due, {1} in favour: {2}")
	@CsvSource({ "4, 2, false", "4, 3, true", "5, 2, false", "5, 3, true" })
	void decidesWithMoreThanHalfOfAllMembers(int due, int approvals, boolean carried) {
		var verdict = CommitteeRule.carried(due, approvals, PRACTICE);

		assertThat(verdict.isAllowed()).isEqualTo(carried);
		assertThat(verdict.text())
			.isEqualTo(carried ? "" : "应到 %d 人，赞成 %d 人，未超过半数，不能作出这一决定；请改选其他结果".formatted(due, approvals));
	}

}
