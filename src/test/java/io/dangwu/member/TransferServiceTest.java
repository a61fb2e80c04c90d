package io.dangwu.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import io.dangwu.ApplicationTest;
import io.dangwu.Staffing;
import io.dangwu.local.college.Newcomers;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.regulation.RegulationViolated;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@Transactional
class TransferServiceTest {

	private static final String HOME = "ZZ01-T01";

	private static final String NEIGHBOUR = "ZZ01-T02";

	private static final String FAR = "ZZ02-T01";

	@Autowired
	private TransferService transfers;

	@Autowired
	private ArrivalService arrivals;

	@Autowired
	private TransferReading reading;

	@Autowired
	private MemberService members;

	@Autowired
	private MemberDirectory directory;

	@Autowired
	private Staffing staffing;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private Person person;

	private LocalDate today;

	@BeforeEach
	void enterAMember() {
		this.person = this.staffing.aMember(HOME, "孙转接");
		this.today = LocalDate.now(this.clock);
	}

	@Test
	void movesSomebodyWithRoleAndSight() {
		this.transfers.move(this.person.id(), NEIGHBOUR, this.today, actor("general-branch-ZZ01"));

		assertThat(this.members.person(this.person.id()).branchCode()).isEqualTo(NEIGHBOUR);
		assertThat(this.members.rolesOf(this.person.userId())).extracting(Role::groupId)
			.containsExactly("member-" + NEIGHBOUR);
		assertThat(this.directory.find(this.person.id(), actor("branch-secretary-" + HOME))).isEmpty();
		assertThat(this.directory.find(this.person.id(), actor("branch-secretary-" + NEIGHBOUR))).isPresent();
	}

	@ParameterizedTest(name = "{0} to {1}: {2}")
	@CsvSource({ "general-branch-ZZ01, ZZ01-T02, true", "general-branch-ZZ01, ZZ02-T01, false",
			"general-branch-ZZ02, ZZ01-T02, false", "branch-secretary-ZZ01-T01, ZZ01-T02, false",
			"org-department, ZZ02-T01, true", "party-office, ZZ01-T02, false", "organiser-ZZ01, ZZ01-T02, false" })
	void isDoneByTheGeneralBranchWithinItAndByTheDepartmentElsewhere(String group, String to, boolean allowed) {
		if (allowed) {
			this.transfers.move(this.person.id(), to, this.today, actor(group));
			assertThat(this.members.person(this.person.id()).branchCode()).isEqualTo(to);
		}
		else {
			assertThatExceptionOfType(AccessRefused.class)
				.isThrownBy(() -> this.transfers.move(this.person.id(), to, this.today, actor(group)));
		}
	}

	@Test
	void refusesAMoveWithEveryReasonAtOnce() {
		var secretary = this.staffing.aBranchWith(1).people().get(0);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.transfers.move(secretary.id(), "XX99", this.today.plusDays(1), department()))
			.withMessageContaining("现任所在党支部书记，请先办理免职")
			.withMessageContaining("转接日期 ")
			.withMessageContaining("没有代码为XX99的党支部");
	}

	@Test
	void keepsWhoLeavesInTheBranchUntilTheReceiptComes() {
		var transfer = issue(3);

		assertThat(this.members.person(this.person.id()).branchCode()).isEqualTo(HOME);
		assertThat(this.members.rolesOf(this.person.userId())).isNotEmpty();
		assertThat(this.reading.one(transfer, department()).standing()).isEqualTo("等待回执");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.transfers.move(this.person.id(), NEIGHBOUR, this.today, department()))
			.withMessageContaining("尚未收到回执");

		this.transfers.close(transfer, this.today, "回执 7", department());

		assertThat(this.members.person(this.person.id()).status()).isEqualTo(MemberStatus.LEFT);
		assertThat(this.members.account(this.person.userId())).isEmpty();
		assertThat(this.reading.one(transfer, department())).satisfies((view) -> {
			assertThat(view.standing()).isEqualTo("已办结");
			assertThat(view.receipt()).contains("回执 7");
		});
	}

	@Test
	void refusesALetterOfMoreThanThreeMonths() {
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> issue(4))
			.withMessageContaining("介绍信有效期最长 3 个月");
	}

	@Test
	void listsALetterThatHasExpiredAndReplacesIt() {
		var transfer = issue(3);
		clearCache();
		this.jdbc.sql(
				"update transfer set letter_on = letter_on - 200, letter_valid_until = letter_valid_until - 200 where id = ?")
			.param(transfer)
			.update();
		clearCache();

		assertThat(this.reading.expired()).extracting(TransferView::id).contains(transfer);
		this.transfers.issueAnew(transfer, letter("转〔2012〕2号", 3), department());

		assertThat(this.reading.expired()).extracting(TransferView::id).doesNotContain(transfer);
		assertThat(this.reading.one(transfer, department()).formerLetters()).containsExactly("转〔2012〕1号");
	}

	@Test
	void endsWithALetterThatWasTakenBack() {
		var transfer = issue(3);

		this.transfers.takeBack(transfer, department());

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.transfers.close(transfer, this.today, "回执", department()))
			.withMessageContaining("介绍信已收回");
		this.transfers.move(this.person.id(), FAR, this.today, department());
	}

	@ParameterizedTest
	@ValueSource(strings = { "general-branch-ZZ01", "branch-secretary-ZZ01-T01", "party-office", "college-committee" })
	void letsNobodyButTheDepartmentDealWithLetters(String group) {
		var transfer = issue(3);

		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.transfers.close(transfer, this.today, "回执", actor(group)));
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.transfers.issue(this.person.id(), "某党委", letter("x", 1), actor(group)));
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.arrivals.receive(arrival(MemberStatus.FULL, 10), actor(group)));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "branch-secretary-ZZ01-T01, true", "branch-secretary-ZZ01-T02, true",
			"branch-secretary-ZZ01-T03, false", "general-branch-ZZ01, true", "general-branch-ZZ02, false",
			"org-department, true", "party-office, false", "organiser-ZZ01, false", "branch-committee-ZZ01-T01, false",
			"member-ZZ01-T01, false" })
	void isSeenByTheBranchesItTouchesAndByTheDepartment(String group, boolean seen) {
		var transfer = this.transfers.move(this.person.id(), NEIGHBOUR, this.today, department());

		assertThat(this.reading.all(actor(group)).stream().anyMatch((view) -> view.id().equals(transfer)))
			.isEqualTo(seen);
		if (seen) {
			assertThat(this.reading.one(transfer, actor(group)).name()).isEqualTo("孙转接");
		}
		else {
			assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.reading.one(transfer, actor(group)));
		}
	}

	@Test
	void movesEverybodyOfABranch() {
		var from = this.staffing.aBranchWith(3);
		var probationary = this.staffing.aProbationaryMember(from.code(), "周预备");
		var leaving = this.staffing.aMember(from.code(), "吴在途");
		var letter = this.transfers.issue(leaving.id(), "示例中学党支部", letter("转〔2012〕9号", 1), department());

		this.transfers.moveAll(from.code(), FAR, this.today, "院党〔2012〕8号", department());

		assertThat(this.members.membersOf(from.code())).isEmpty();
		assertThat(this.members.membersOf(FAR)).extracting(Person::id)
			.contains(probationary.id(), leaving.id(), from.people().get(0).id());
		assertThat(this.reading.one(letter, actor("branch-secretary-" + FAR)).isUnderWay()).isTrue();
		assertThat(this.reading.all(department())).filteredOn((view) -> view.approvalRef().isPresent())
			.extracting((view) -> view.approvalRef().get())
			.contains("院党〔2012〕8号");
	}

	@Test
	void takesInAFullMemberFromOutside() {
		var transfer = this.arrivals.receive(arrival(MemberStatus.FULL, 10), department());

		var arrived = this.members.person(this.reading.one(transfer, department()).memberId());
		assertThat(arrived.status()).isEqualTo(MemberStatus.FULL);
		assertThat(arrived.milestones().fullSince()).isEqualTo(this.today.minusYears(1));
		assertThat(this.members.rolesOf(arrived.userId())).extracting(Role::groupId).containsExactly("member-" + HOME);
	}

	@Test
	void refusesAnExpiredLetterWithAHint() {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.arrivals.receive(arrival(MemberStatus.FULL, 120), department()))
			.withMessageContaining("已经过期，不能接收；请本人联系原党组织重新开具介绍信");
	}

	@Test
	void takesUpTheEntryOfWhoWasHereBefore() {
		var arrival = arrival(MemberStatus.FULL, 10);
		var first = this.reading.one(this.arrivals.receive(arrival, department()), department());
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.arrivals.receive(arrival, department()))
			.withMessageContaining("已在党员信息库中登记，现属 " + HOME);

		this.transfers.close(this.transfers.issue(first.memberId(), "示例中学党支部", letter("转〔2012〕3号", 1), department()),
				this.today, "回执", department());
		var again = this.reading.one(this.arrivals.receive(arrival, department()), department());

		assertThat(again.memberId()).isEqualTo(first.memberId());
		assertThat(this.members.person(first.memberId()).status()).isEqualTo(MemberStatus.FULL);
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.arrivals.receive(renamed(arrival), department()))
			.withMessageContaining("姓名与填写的不同");
	}

	private void clearCache() {
		this.entities.flush();
		this.entities.clear();
	}

	private UUID issue(int months) {
		return this.transfers.issue(this.person.id(), "示例中学党支部", letter("转〔2012〕1号", months), department());
	}

	private IntroductionLetter letter(String number, int months) {
		return new IntroductionLetter(number, this.today, this.today.plusMonths(months));
	}

	private Arrival arrival(MemberStatus status, int daysAgo) {
		var people = this.jdbc.sql("select count(*) from member").query(Integer.class).single();
		var newcomer = new Newcomers(people + 500).next(HOME, this.today.minusYears(5));
		var issued = this.today.minusDays(daysAgo);
		return new Arrival(newcomer, status,
				new Papers(null, this.today.minusYears(2), null, null, this.today.minusYears(1), 0), "示例市教育局党委",
				new IntroductionLetter("介〔2012〕9号", issued, issued.plusMonths(3)), this.today);
	}

	private static Arrival renamed(Arrival arrival) {
		var person = arrival.person();
		return new Arrival(
				new NewApplicant("改名", person.idNumber(), person.sex(), person.birthDate(), person.category(),
						person.branchCode(), null, person.email(), person.appliedOn(), null, null, null, null, null),
				arrival.status(), arrival.papers(), arrival.origin(), arrival.letter(), arrival.on());
	}

	private static Actor department() {
		return actor("org-department");
	}

	private static Actor actor(String group) {
		return new Actor("S00000000", Set.of(Role.parse(group).orElseThrow()));
	}

}
