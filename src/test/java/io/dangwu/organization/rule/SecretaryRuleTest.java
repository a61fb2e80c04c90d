package io.dangwu.organization.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.UUID;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SecretaryRuleTest {

	private static final LocalDate ELECTION = LocalDate.of(2012, 6, 15);

	private static final Cited<Period> ONE_YEAR = new Cited<>(Period.ofYears(1), null);

	@ParameterizedTest(name = "{0}: {5}")
	@CsvSource(nullValues = "-", textBlock = """
			R22-01, -,          false, -,                    true,  张三不是正式党员，不能担任党支部书记
			R22-01, 2012-06-16, false, -,                    true,  张三不是正式党员，不能担任党支部书记
			R22-07, 2010-01-01, true,  -,                    true,  张三受留党察看处分、尚未恢复党员权利，不能担任党支部书记
			""")
	void refusesWhoMayNotBeSecretary(String row, @Nullable LocalDate fullSince, boolean rightsLost,
			@Nullable NormalPost post, boolean holdsIt, String reason) {
		var candidate = new SecretaryCandidate("张三", fullSince, rightsLost, post, holdsIt);

		assertThat(check(candidate, ELECTION, null).text()).startsWith(reason);
		assertThat(check(candidate, ELECTION, "工作需要").text()).isEqualTo(reason);
	}

	@ParameterizedTest(name = "{0}: {4}")
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			R22-02 | 2012-06-14 | -                    | true  | 张三 2011-06-15 转为正式党员，至 2012-06-14 党龄不满 1 年；确需任用的，请填写理由
			R22-03 | 2012-06-15 | -                    | true  | ''
			R22-04 | 2012-06-15 | TEACHING_OFFICE_HEAD | false | 教师党支部书记一般由教研室主任兼任，张三不担任该职务；确需任用的，请填写理由
			R22-05 | 2012-06-15 | COUNSELLOR           | false | 学生党支部书记一般由辅导员担任，张三不担任该职务；确需任用的，请填写理由
			R22-06 | 2012-06-15 | DEPARTMENT_HEAD      | false | 管理服务部门党支部书记一般由部门负责人兼任，张三不担任该职务；确需任用的，请填写理由
			R22-04 | 2012-06-15 | TEACHING_OFFICE_HEAD | true  | ''
			""")
	void asksForAReasonToDepartFromWhatIsNormal(String row, LocalDate electedOn, @Nullable NormalPost post,
			boolean holdsIt, String reason) {
		var candidate = new SecretaryCandidate("张三", LocalDate.of(2011, 6, 15), false, post, holdsIt);

		assertThat(check(candidate, electedOn, null).text()).isEqualTo(reason);
		assertThat(check(candidate, electedOn, " ").text()).isEqualTo(reason);
		assertThat(check(candidate, electedOn, "工作需要").isAllowed()).isTrue();
	}

	@Test
	void isElectedOnTheVeryDayOfFullMembershipWithAReason() {
		var candidate = new SecretaryCandidate("张三", ELECTION, false, null, false);

		assertThat(check(candidate, ELECTION, "工作需要").isAllowed()).isTrue();
	}

	@Test
	void refusesACandidateAsScrutineer() {
		var candidate = UUID.randomUUID();
		var another = UUID.randomUUID();

		assertThat(ScrutineerRule.check(Set.of(candidate), Set.of(another, candidate)).text()).as("R22-08")
			.isEqualTo("候选人不得担任监票人，请从非候选人中推选监票人");
		assertThat(ScrutineerRule.check(Set.of(candidate), Set.of(another)).isAllowed()).isTrue();
	}

	private static Verdict check(SecretaryCandidate candidate, LocalDate electedOn, @Nullable String reason) {
		return SecretaryRule.check(candidate, electedOn, reason, ONE_YEAR);
	}

}
