package io.dangwu.election;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.ApplicationTest;
import io.dangwu.local.DemonstrationClock;
import io.dangwu.notification.PostOffice;
import io.dangwu.notification.PostOffice.Mail;
import io.dangwu.notification.Recipients;
import io.dangwu.notification.Recipients.Offices;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Approval;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Terms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Branches elected on 2006-05-31 for three years, so that their term ends at a month's.
 */
@ApplicationTest
class TermWarningsTest {

	private static final LocalDate ELECTED = LocalDate.of(2006, 5, 31);

	private static final LocalDate END = ELECTED.plusYears(3);

	@Autowired
	private TermWarnings warnings;

	@Autowired
	private Recipients recipients;

	@Autowired
	private PostOffice post;

	@Autowired
	private Terms terms;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DemonstrationClock clock;

	private Offices offices;

	private String secretary;

	private String superior;

	@BeforeEach
	void open() {
		this.offices = this.recipients.offices();
		this.secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);
		this.superior = this.recipients.holder(this.offices.generalBranch(), PostKind.SECRETARY);
		elected(this.offices.branch());
		this.post.open();
	}

	@AfterEach
	void close() {
		this.jdbc.sql(
				"update organization set last_election_on = null, term_years = null, term_ends_on = null where code in (?, ?)")
			.params(this.offices.branch(), this.offices.directBranch())
			.update();
		this.clock.reset();
		this.post.close();
	}

	@Test
	void warnsOnceSixThreeTwoMonthsAndOneAheadAndWhenTheTermIsOver() {
		END.minusMonths(7).datesUntil(END.plusMonths(2)).forEach(this::look);

		assertThat(this.post.mailsTo(this.secretary)).extracting(TermWarningsTest::gist)
			.containsExactly("换届提醒 182", "换届提醒 92", "换届提醒 61", "换届提醒 31", "届满提醒 -1");
		assertThat(this.post.mailsTo(this.superior)).extracting(TermWarningsTest::gist)
			.containsExactly("督促换届 31", "督促换届 -1");
	}

	@Test
	void warnsOnTheVeryDay() {
		look(END.minusMonths(6).minusDays(1));
		assertThat(this.post.mailsTo(this.secretary)).isEmpty();

		look(END.minusMonths(6));
		assertThat(this.post.mailsTo(this.secretary)).hasSize(1);
	}

	@Test
	void losesNoWarningAndRepeatsNoneWhenTheClockLeaps() {
		look(END.minusMonths(7));
		look(END.minusMonths(2));
		look(END.minusMonths(7));
		look(END.minusMonths(2));

		assertThat(this.post.mailsTo(this.secretary)).singleElement()
			.satisfies((mail) -> assertThat(mail.text()).contains("届满前 6 个月、3 个月、2 个月").contains("还有 61 天届满"));

		look(END.plusYears(1));
		look(END.plusYears(2));

		assertThat(this.post.mailsTo(this.secretary)).hasSize(2)
			.last()
			.satisfies((mail) -> assertThat(mail.text()).contains("届满前 1 个月").contains("已经届满"));
		assertThat(months(this.offices.branch())).containsExactly(0, 1, 2, 3, 6);
	}

	@Test
	void warnsAnewBeforeTheEndOfADelay() {
		look(END);
		this.clock.stopAt(END.atTime(9, 0).atZone(this.clock.getZone()).toInstant());
		this.terms.moveEnd(this.offices.branch(), END.plusMonths(12), new Approval(END, "示党〔2009〕3号", "机构调整"),
				Actor.SYSTEM);

		look(END.plusDays(1));
		assertThat(this.post.mailsTo(this.secretary)).hasSize(1);

		look(END.plusMonths(6));
		assertThat(this.post.mailsTo(this.secretary)).hasSize(2)
			.last()
			.satisfies((mail) -> assertThat(mail.text()).contains("2010-05-31（经批准延期）"));
	}

	@Test
	void writesToTheSuperiorAtOnceWhereNobodyIsSecretary() {
		elected(this.offices.directBranch());
		var department = this.recipients.holder("ZZ00", PostKind.ORG_DEPARTMENT_STAFF);

		look(END.minusMonths(6));

		assertThat(this.post.mailsTo(department, this.offices.directBranch())).hasSize(1);
	}

	private void look(LocalDate day) {
		this.clock.stopAt(day.atTime(9, 0).atZone(this.clock.getZone()).toInstant());
		this.warnings.warn();
		this.post.deliver();
	}

	private void elected(String unit) {
		this.jdbc.sql("update organization set last_election_on = ?, term_years = 3 where code = ?")
			.params(ELECTED, unit)
			.update();
	}

	private List<Integer> months(String unit) {
		return this.jdbc.sql("select months from term_warning where unit = ? order by months")
			.param(unit)
			.query(Integer.class)
			.list();
	}

	/** What kind of letter it is, and how many days it says are left. */
	private static String gist(Mail mail) {
		var kind = mail.subject().replaceAll("【党务】(.*?)：.*", "$1");
		var days = mail.text().replaceAll("(?s).*还有 (\\d+) 天.*", "$1");
		return kind + " " + (days.length() < 5 ? days : "-1");
	}

}
