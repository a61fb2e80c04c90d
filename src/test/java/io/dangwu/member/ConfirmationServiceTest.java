package io.dangwu.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.dangwu.ApplicationTest;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class ConfirmationServiceTest {

	@Autowired
	ConfirmationService service;

	@Autowired
	Confirmations confirmations;

	@Autowired
	MemberDirectory directory;

	@Autowired
	Staffing staffing;

	@Autowired
	Cases cases;

	@Autowired
	JdbcClient database;

	private Branch branch;

	private Actor secretary;

	@BeforeEach
	void aBranch() {
		this.cases.on("2026-03-10");
		this.branch = this.staffing.aBranchWith(3);
		this.secretary = new Actor(this.branch.secretary(),
				Set.of(Role.of(RoleKind.BRANCH_SECRETARY, this.branch.code())));
		this.database.sql("update member set last_confirmed_on = '2025-03-11' where branch_code = ?")
			.param(this.branch.code())
			.update();
	}

	@AfterEach
	void todayAgain() {
		this.cases.today();
	}

	@Test
	void asksForAnEntryFromTheDayOnWhichTheYearIsOver() {
		assertThat(this.service.due(this.branch.code(), this.secretary)).isEmpty();

		this.cases.on("2026-03-11");

		assertThat(this.service.due(this.branch.code(), this.secretary)).hasSize(3);
		assertThat(this.service.waiting(this.secretary)).isEqualTo(3);
	}

	@Test
	void asksForAnEntryThatNobodyEverLookedAt() {
		this.database.sql("update member set last_confirmed_on = null where id = ?")
			.param(this.branch.people().get(2).id())
			.update();

		assertThat(this.service.due(this.branch.code(), this.secretary))
			.extracting((entry) -> entry.person().memberNo())
			.containsExactly(this.branch.people().get(2).memberNo());
	}

	@Test
	void confirmsSeveralAtOnce() {
		this.cases.on("2026-04-01");

		this.service.confirm(this.branch.ids(0, 2), this.secretary);

		assertThat(this.service.due(this.branch.code(), this.secretary)).hasSize(1);
		assertThat(this.directory.entry(this.branch.people().get(0).id(), this.secretary).lastConfirmedOn())
			.isEqualTo(LocalDate.parse("2026-04-01"));
	}

	@Test
	void refusesToConfirmNobodyAndPeopleOfAnotherBranch() {
		var stranger = this.staffing.aBranchWith(1).ids(0, 1);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.service.confirm(List.of(), this.secretary));
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.service.confirm(stranger, this.secretary));
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.service.confirm(stranger, new Actor("M0", Set.of(Role.of(RoleKind.PARTY_OFFICE)))));
	}

	@Test
	void remindsTheSecretaryOnceAMonthAsLongAsSomethingWaits() {
		this.cases.on("2026-04-01");
		this.confirmations.remind();
		this.cases.on("2026-04-02");
		this.confirmations.remind();
		assertThat(reminders()).isOne();

		this.cases.on("2026-05-02");
		this.confirmations.remind();
		assertThat(reminders()).isEqualTo(2);

		this.service.confirm(this.branch.ids(0, 3), this.secretary);
		this.cases.on("2026-06-02");
		this.confirmations.remind();
		assertThat(reminders()).isEqualTo(2);
	}

	private int reminders() {
		return this.database
			.sql("select count(*) from notification where recipient = ? and template = 'notification/entries-overdue'")
			.param(this.branch.secretary())
			.query(Integer.class)
			.single();
	}

}
