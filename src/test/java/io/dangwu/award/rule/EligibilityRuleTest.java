package io.dangwu.award.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.award.rule.PersonFacts.Category;
import io.dangwu.award.rule.PersonFacts.Membership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.dangwu.award.rule.AwardEditions.LAW;
import static org.assertj.core.api.Assertions.assertThat;

/** R13: cut-off 2012-05-31, nominated 2012-06-05. */
class EligibilityRuleTest {

	private static final LocalDate CUT_OFF = LocalDate.of(2012, 5, 31);

	private static final EligibilityRule RULE = new EligibilityRule(LAW,
			new JudgementDays(CUT_OFF, LocalDate.of(2012, 6, 5)));

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
					R13-01 | MEMBER  | STAFF   | FULL         |            |            | 2011 |                       | 2012-05 | true  |
					R13-02 | MEMBER  | STAFF   | PROBATIONARY |            |            | 2011 |                       | 2012-05 | true  | STATUS
					R13-03 | MEMBER  | STAFF   | FULL         |            |            |      |                       | 2012-05 | true  | APPRAISAL
					R13-04 | MEMBER  | STAFF   | FULL         |            |            | 2011 | 2011-11-10/2012-05-10 | 2012-05 | true  | SANCTION
					R13-05 | MEMBER  | STAFF   | FULL         |            |            | 2011 | 2009-05-10/2010-05-10 | 2012-05 | true  |
					R13-06 | MEMBER  | STAFF   | FULL         |            |            | 2011 |                       | 2012-03 | true  | DUES
					R13-07 | MEMBER  | STAFF   | FULL         | 2012-05-31 | 2012-05-31 | 2011 |                       | 2012-05 | true  |
					R13-08 | MEMBER  | STAFF   | FULL         | 2012-06-01 | 2012-06-01 | 2011 |                       | 2012-05 | true  | STATUS
					R13-09 | MEMBER  | STAFF   | NONE         |            |            | 2011 |                       | 2012-05 | false | RELATION
					R13-11 | STAFF   | STAFF   | PROBATIONARY |            |            |      |                       | 2012-05 | true  |
					R13-12 | STUDENT | STUDENT | NONE         |            |            |      |                       |         | true  | STATUS
					R13-15 | MEMBER  | STAFF   | FULL         | 2012-05-20 | 2012-06-20 | 2011 |                       | 2012-05 | true  | STATUS
					R13-16 | MEMBER  | STAFF   | FULL         |            |            | 2011 | 2010-06-10/2012-05-31 | 2012-05 | true  | SANCTION
					R13-17 | MEMBER  | STAFF   | PROBATIONARY |            |            |      |                       | 2012-03 | true  | STATUS APPRAISAL DUES
					year   | MEMBER  | STAFF   | FULL         |            |            | 2009 |                       | 2012-05 | true  | APPRAISAL
					no end | MEMBER  | STAFF   | FULL         |            |            | 2010 | 2005-01-01/           | 2012-05 | true  | SANCTION
					unpaid | MEMBER  | STAFF   | FULL         |            |            | 2010 |                       |         | true  | DUES
					old    | STAFF   | RETIRED | FULL         |            |            |      |                       |         | true  | STATUS
					other  | STUDENT | STAFF   | FULL         |            |            |      |                       |         | true  | STATUS
					""")
	void tellsEveryHindrance(String row, Standard standard, Category category, Membership membership, LocalDate since,
			LocalDate converted, Integer excellent, String sanction, YearMonth dues, boolean here, String expected) {
		var longAgo = LocalDate.of(2000, 1, 1);
		var facts = new PersonFacts(here, category, membership, (since != null) ? since : longAgo,
				(converted != null) ? converted : longAgo, Stream.ofNullable(excellent).toList(), sanctions(sanction),
				dues, List.of(), false, false, 0, 20);

		assertThat(names(RULE.person(standard, facts))).isEqualTo((expected != null) ? expected : "");
	}

	@Test
	void refusesASecondNominationUntilTheFirstIsWithdrawn() {
		assertThat(names(RULE.person(Standard.MEMBER, facts(List.of(Standard.MEMBER), false, false, 0))))
			.isEqualTo("DOUBLE");
		assertThat(RULE.person(Standard.MEMBER, facts(List.of(), false, false, 0))).isEmpty();
	}

	@Test
	void refusesAStudentWhoFailedACourse() {
		var failed = new PersonFacts(true, Category.STUDENT, Membership.FULL, LocalDate.EPOCH, LocalDate.EPOCH,
				List.of(), List.of(), null, List.of(), true, false, 0, 20);

		assertThat(names(RULE.person(Standard.STUDENT, failed))).isEqualTo("COURSE");
	}

	@ParameterizedTest
	@CsvSource({ "7, ''", "8, LEADERS" })
	void letsThreeTenthsOfTheAwardsGoToLeaders(int before, String expected) {
		var facts = facts(List.of(), false, true, before);

		assertThat(names(RULE.person(Standard.MEMBER, facts))).isEqualTo(expected);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			R13-13 | false | false | 2000-01-01 |            | GRADE
			R13-14 | true  | true  | 2000-01-01 |            | VETO
			R13-18 | true  | false | 2011-06-01 |            | AGE
			R13-19 | true  | false | 2011-05-31 |            |
			R13-20 | true  | false | 2000-01-01 | 2012-05-30 | PROBLEMS
			R13-21 | true  | false | 2000-01-01 | 2012-05-31 |
			none   | true  | false |            |            | AGE
			all    | false | true  | 2012-01-01 | 2012-01-01 | GRADE VETO AGE PROBLEMS
			""")
	void judgesABranch(String row, boolean advanced, boolean veto, LocalDate established, LocalDate open,
			String expected) {
		var facts = new BranchFacts(advanced, veto, established, Stream.ofNullable(open).toList());

		assertThat(names(RULE.branch(facts))).isEqualTo((expected != null) ? expected : "");
	}

	@Test
	void asksBeforeTheCutOffDayForTheDuesOfTheMonthBefore() {
		var early = new EligibilityRule(LAW, new JudgementDays(CUT_OFF, LocalDate.of(2012, 4, 20)));

		assertThat(early.person(Standard.MEMBER, paid(YearMonth.of(2012, 3)))).isEmpty();
		assertThat(early.person(Standard.MEMBER, paid(YearMonth.of(2012, 2)))).containsExactly(Hindrance.DUES);
	}

	@Test
	void saysEveryReasonInWords() {
		var verdict = Hindrance.verdict("李明", List.of(Hindrance.STATUS, Hindrance.DUES));

		assertThat(verdict.text()).isEqualTo("李明不能参评：党员身份或者人员类别不符合本项评选范围\n李明不能参评：党费没有按时足额交纳");
	}

	private static PersonFacts facts(List<Standard> standing, boolean failed, boolean leader, int leaders) {
		return new PersonFacts(true, Category.STAFF, Membership.FULL, LocalDate.EPOCH, LocalDate.EPOCH, List.of(2011),
				List.of(), YearMonth.of(2012, 5), standing, failed, leader, leaders, 29);
	}

	private static PersonFacts paid(YearMonth until) {
		return new PersonFacts(true, Category.STAFF, Membership.FULL, LocalDate.EPOCH, LocalDate.EPOCH, List.of(2011),
				List.of(), until, List.of(), false, false, 0, 20);
	}

	private static List<SanctionSpan> sanctions(String written) {
		if (written == null) {
			return List.of();
		}
		var parts = written.split("/", -1);
		return List
			.of(new SanctionSpan(LocalDate.parse(parts[0]), parts[1].isEmpty() ? null : LocalDate.parse(parts[1])));
	}

	private static String names(List<Hindrance> hindrances) {
		return hindrances.stream().map(Enum::name).collect(Collectors.joining(" "));
	}

}
