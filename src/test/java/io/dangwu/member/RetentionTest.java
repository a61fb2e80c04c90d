package io.dangwu.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import io.dangwu.ApplicationTest;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.development.DevelopmentService;
import io.dangwu.development.Submission;
import io.dangwu.local.cases.Walker;
import io.dangwu.local.college.Newcomers;
import io.dangwu.organization.Actor;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Under a clock that is moved over the years for which data are kept. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class RetentionTest {

	private static final String BRANCH = "ZZ01-T01";

	@Autowired
	Retention retention;

	@Autowired
	DevelopmentService developments;

	@Autowired
	MemberService members;

	@Autowired
	MemberDirectory directory;

	@Autowired
	MemberList list;

	@Autowired
	Walker walker;

	@Autowired
	Cases cases;

	@Autowired
	Staffing staffing;

	@Autowired
	HistoryService engine;

	@Autowired
	JdbcClient database;

	private Person person;

	private String key;

	@BeforeEach
	void anApplicant() {
		this.cases.on("2016-03-01");
		var people = this.database.sql("select count(*) from member").query(Integer.class).single();
		this.key = this.developments.receive(new Newcomers(people).next(BRANCH, LocalDate.parse("2016-03-01")),
				Submission.OWN_UNIT, Actor.SYSTEM);
		this.person = this.members.person(this.database.sql("select member_id from development where business_key = ?")
			.param(this.key)
			.query(UUID.class)
			.single());
		settle();
	}

	@AfterEach
	void todayAgain() {
		this.cases.today();
	}

	@Test
	void erasesThoseWhoLeftWhenTheTimeIsOver(CapturedOutput log) {
		withdrawOn("2016-05-10");
		this.cases.on("2019-05-09");
		this.retention.purge();
		assertThat(this.members.person(this.person.id())).isEqualTo(now());
		assertThat(now().name()).isEqualTo(this.person.name());

		this.cases.on("2019-05-10");
		this.retention.purge();

		var entry = this.directory.entry(this.person.id(), Actor.SYSTEM);
		assertThat(entry.name()).isEqualTo("已清除");
		assertThat(entry.contact()).isEqualTo(Contact.NONE);
		assertThat(entry.identity().idNumber()).isEmpty();
		assertThat(entry.identity().birthDate()).isEqualTo(this.person.birthDate().withDayOfYear(1));
		assertThat(entry.membership().milestones()).isEqualTo(this.person.milestones());
		assertThat(log.getOut()).contains("Personal data of " + this.person.memberNo() + " erased")
			.doesNotContain(this.person.name());
	}

	@Test
	void leavesTheCaseForTheCountAndNothingThatWasWrittenInIt() {
		withdrawOn("2016-05-10");
		this.cases.on("2019-05-10");

		this.retention.purge();

		assertThat(this.database.sql("select stage from development where business_key = ?")
			.param(this.key)
			.query(String.class)
			.single()).isEqualTo("WITHDRAWN");
		assertThat(this.database.sql("""
				select count(*) from development_entry e join development d on d.id = e.development_id
				where d.business_key = ? and (e.reference is not null or e.reason is not null)""")
			.param(this.key)
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.engine.createHistoricProcessInstanceQuery().processInstanceBusinessKey(this.key).count())
			.isZero();
		assertThat(this.list
			.find(new MemberQuery(this.person.name(), null, MemberStatus.LEFT, null, null, null), Actor.SYSTEM)
			.people()).noneMatch((one) -> one.id().equals(this.person.id()));
	}

	@Test
	void leavesNoNameInNoticesAndAgendas() {
		this.database
			.sql("""
					insert into public_notice (id, business_key, caller_key, subject, title, unit, about, stage, opened, outcome, concluded_on)
					values (gen_random_uuid(), :key || 'N', :key, 'PROSPECT', :name, :branch, :about, 'CONCLUDED', now(), 'CLEAR', '2016-04-30');
					insert into meeting (id, business_key, caller_key, branch, subject, topic, about, opened)
					values (gen_random_uuid(), :key || 'M', :key, :branch, 'ADMISSION', :name, :about, now())""")
			.param("key", this.key)
			.param("name", this.person.name())
			.param("branch", BRANCH)
			.param("about", this.person.id())
			.update();
		withdrawOn("2016-05-10");
		this.cases.on("2019-05-10");

		this.retention.purge();

		assertThat(this.database.sql("""
				select title from public_notice where caller_key = :key
				union select topic from meeting where caller_key = :key""")
			.param("key", this.key)
			.query(String.class)
			.list()).containsExactly("已清除");
	}

	@Test
	void letsTheErasedPersonApplyAnew() {
		var fingerprint = fingerprint();
		withdrawOn("2016-05-10");
		this.cases.on("2019-05-10");

		this.retention.purge();

		assertThat(fingerprint()).isNotEqualTo(fingerprint);
	}

	@Test
	void touchesNobodyWithAnOpenCase() {
		this.database.sql("update member set status = 'LEFT' where id = ?").param(this.person.id()).update();
		this.retention.purge();
		this.cases.on("2026-01-01");

		this.retention.purge();

		assertThat(now().name()).isEqualTo(this.person.name());
	}

	@Test
	void touchesNobodyWhoEverWasAMember() {
		var branch = this.staffing.aBranchWith(1);
		var probationer = this.staffing.aProbationaryMember(branch.code(), "预备甲");
		this.members.reach(probationer.id(), MemberStatus.LEFT, LocalDate.parse("2016-05-10"));
		this.members.reach(branch.people().get(0).id(), MemberStatus.LEFT, LocalDate.parse("2016-05-10"));
		this.cases.on("2046-01-01");

		this.retention.purge();

		assertThat(this.members.person(probationer.id()).name()).isEqualTo("预备甲");
		assertThat(this.members.person(branch.people().get(0).id()).name()).isEqualTo("党员1");
	}

	@Test
	void touchesNobodyWhoWasAMemberOnAnEarlierWay() {
		withdrawOn("2016-05-10");
		this.database.sql("""
				insert into member_former_way (member_id, ended_as, applied_on, accepted_on)
				values (?, 'CANCELLED', '2010-01-01', '2012-01-01')""").param(this.person.id()).update();
		this.cases.on("2026-01-01");

		this.retention.purge();

		assertThat(now().name()).isEqualTo(this.person.name());
	}

	@Test
	void countsFromTheDayOnWhichItIsSeenWhereNobodyKnowsWhenSomebodyLeft() {
		var branch = this.staffing.aBranchWith(1).code();
		var prospect = this.staffing.aProspect(branch, "离开甲");
		this.database.sql("update member set status = 'LEFT' where id = ?").param(prospect.id()).update();

		this.retention.purge();
		this.cases.on("2019-02-28");
		this.retention.purge();
		assertThat(this.members.person(prospect.id()).name()).isEqualTo("离开甲");

		this.cases.on("2019-03-01");
		this.retention.purge();
		assertThat(this.members.person(prospect.id()).name()).isEqualTo("已清除");
	}

	private Person now() {
		return this.members.person(this.person.id());
	}

	private String fingerprint() {
		return this.database.sql("select encode(id_fingerprint, 'hex') from member where id = ?")
			.param(this.person.id())
			.query(String.class)
			.single();
	}

	private void withdrawOn(String day) {
		this.cases.on(day);
		this.developments.withdraw(this.key, LocalDate.parse(day), "本人书面申请 1 号", Actor.SYSTEM);
		settle();
	}

	private void settle() {
		this.walker.walk(this.key, "holdTalk"::equals, Instant.MAX.minusSeconds(1L << 40));
	}

}
