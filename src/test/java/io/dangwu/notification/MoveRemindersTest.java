package io.dangwu.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.dangwu.ApplicationTest;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.member.IntroductionLetter;
import io.dangwu.member.Person;
import io.dangwu.member.TransferService;
import io.dangwu.organization.Actor;
import io.dangwu.organization.PostKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class MoveRemindersTest {

	@Autowired
	private LetterReminders letters;

	@Autowired
	private LeavingReminders leaving;

	@Autowired
	private TransferService transfers;

	@Autowired
	private Staffing staffing;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcClient jdbc;

	private Branch branch;

	private String department;

	private LocalDate today;

	@BeforeEach
	void enterABranch() {
		this.branch = this.staffing.aBranchWith(3);
		this.department = this.staffing.anOfficer(PostKind.ORG_DEPARTMENT_STAFF);
		this.today = LocalDate.now(this.clock);
	}

	@Test
	void remindsTheDepartmentOnceAMonthOfALetterThatHasExpired() {
		var expired = issue(this.branch.people().get(1));
		var valid = issue(this.branch.people().get(2));
		this.jdbc.sql(
				"update transfer set letter_on = letter_on - 100, letter_valid_until = letter_valid_until - 100 where id = ?")
			.param(expired)
			.update();

		this.letters.remind();
		this.letters.remind();

		assertThat(mailsTo(this.department, "letter/" + expired)).hasSize(1);
		assertThat(mailsTo(this.department, "letter/" + valid)).isEmpty();
	}

	@Test
	void tellsTheSecretaryOnceAMonthWhoLeavesSoon() {
		leaves(this.branch.people().get(1), this.today.plusMonths(3));
		leaves(this.branch.people().get(2), this.today.plusMonths(3).plusDays(1));

		this.leaving.remind();
		this.leaving.remind();

		assertThat(mailsTo(this.branch.secretary(), "leaving/BRANCH_SECRETARY/" + this.branch.code())).singleElement()
			.satisfies((facts) -> assertThat(facts).contains("有 1 人即将离校", this.branch.people().get(1).name())
				.doesNotContain(this.branch.people().get(2).name()));
	}

	@Test
	void tellsTheOrganiserOnlyOfThoseOnTheWay() {
		var probationary = this.staffing.aProbationaryMember(this.branch.code(), "钱预备");
		leaves(this.branch.people().get(1), this.today);
		leaves(probationary, this.today);

		this.leaving.remind();

		assertThat(mailsTo(this.department, "leaving/ORGANISER/" + this.branch.code())).singleElement()
			.satisfies((facts) -> assertThat(facts).contains("钱预备").doesNotContain(this.branch.people().get(1).name()));
	}

	private UUID issue(Person person) {
		return this.transfers.issue(person.id(), "示例中学党支部",
				new IntroductionLetter("转〔2026〕" + person.memberNo(), this.today, this.today.plusMonths(1)),
				Actor.SYSTEM);
	}

	private void leaves(Person person, LocalDate day) {
		this.jdbc.sql("update member set expected_leave_on = ? where id = ?").params(day, person.id()).update();
	}

	private List<String> mailsTo(String userId, String key) {
		return this.jdbc.sql("select facts::text from notification where recipient = ? and dedup_key like ?")
			.params(userId, key + "%")
			.query(String.class)
			.list();
	}

}
