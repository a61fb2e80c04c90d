package io.dangwu.member;

import java.time.LocalDate;

import io.dangwu.ApplicationTest;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@Transactional
class MemberListTest {

	private static final String STRANGE_NAME = "覃纯鑫";

	@Autowired
	MemberList list;

	@Autowired
	JdbcClient database;

	@BeforeEach
	void nameSomebody() {
		this.database.sql(
				"update member set name = ?, name_pinyin = 'qin chun xin', student_no = '2010X77' where member_no = 'M01110008'")
			.param(STRANGE_NAME)
			.update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "覃纯鑫", "覃", "纯鑫", " 覃 纯鑫 ", "qinchunxin", "Qin Chun", "chunxin", "qcx", "cx", "M01110008",
			"m01110008", "2010x77" })
	void findsSomebodyByTheBeginningOfANameOrNumber(String typed) {
		var found = this.list.find(MemberQuery.of(typed).in("ZZ01-T01"), Actor.SYSTEM);

		assertThat(found.people()).extracting(ListedPerson::memberNo).contains("M01110008");
		assertThat(this.list.find(MemberQuery.of(typed + "z"), Actor.SYSTEM).people())
			.noneMatch((person) -> person.memberNo().equals("M01110008"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "'", "\\", "a' | 'b", "!", "a:*&", "''':*", "é", "%", "_" })
	void takesEverythingThatIsTypedForWords(String typed) {
		assertThat(this.list.find(MemberQuery.of(typed), Actor.SYSTEM).people()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "990001198501010015", "99000119850101001x", "990001 19850101 0015", "99000119850101" })
	void refusesToLookForAnIdNumber(String typed) {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.list.find(MemberQuery.of(typed), Actor.SYSTEM))
			.withMessageStartingWith("不能按公民身份号码查找");
	}

	@Test
	void narrowsByUnitStatusAndCategory() {
		var probationers = this.list.find(new MemberQuery(null, "ZZ01", MemberStatus.PROBATIONARY, null, null, null),
				Actor.SYSTEM);
		var students = this.list.find(new MemberQuery(null, null, null, PersonCategory.STUDENT, null, null),
				Actor.SYSTEM);

		assertThat(probationers.people()).isNotEmpty()
			.allMatch(
					(person) -> person.status() == MemberStatus.PROBATIONARY && person.branchCode().startsWith("ZZ01"));
		assertThat(students.people()).allMatch((person) -> person.category() == PersonCategory.STUDENT);
	}

	@Test
	void showsThoseWhoHaveLeftOnlyWhereTheyAreAskedFor() {
		this.database.sql("update member set status = 'LEFT' where member_no = 'M01111001'").update();

		assertThat(this.list.find(MemberQuery.of("M01111001"), Actor.SYSTEM).people()).isEmpty();
		assertThat(this.list.find(new MemberQuery("M01111001", null, MemberStatus.LEFT, null, null, null), Actor.SYSTEM)
			.people()).hasSize(1);
	}

	@Test
	void turnsPages() {
		var everybody = MemberQuery.ALL.in("ZZ01");

		var first = this.list.find(everybody, Actor.SYSTEM);
		var second = this.list.find(everybody.page(2), Actor.SYSTEM);
		var beyond = this.list.find(everybody.page(9999), Actor.SYSTEM);

		assertThat(first.people()).hasSize(PeoplePage.SIZE).doesNotContainAnyElementsOf(second.people());
		assertThat(beyond.number()).isEqualTo(first.last());
		assertThat(beyond.people()).isNotEmpty();
	}

	@Test
	void ordersByTheDayOfConfirmationThoseNeverConfirmedFirst() {
		this.database.sql("update member set last_confirmed_on = '2012-01-01' where branch_code = 'ZZ01-T01'").update();
		this.database.sql("update member set last_confirmed_on = null where member_no = 'M01110005'").update();
		this.database.sql("update member set last_confirmed_on = '1999-01-01' where member_no = 'M01110006'").update();

		var found = this.list.find(new MemberQuery(null, "ZZ01-T01", MemberStatus.FULL, null, MemberOrder.CONFIRMED, 1),
				Actor.SYSTEM);

		assertThat(found.people()).extracting(ListedPerson::lastConfirmedOn)
			.startsWith(null, LocalDate.parse("1999-01-01"));
	}

	@Test
	void readsTheIndexAndNotTheWholeRegister() {
		this.database.sql("set local enable_seqscan = off").update();

		var plan = this.database.sql("explain select id from member where search @@ cast(? as tsquery)")
			.param(MemberQuery.of("覃纯").term().orElseThrow())
			.query(String.class)
			.list();

		assertThat(plan).anyMatch((line) -> line.contains("member_search"));
	}

}
