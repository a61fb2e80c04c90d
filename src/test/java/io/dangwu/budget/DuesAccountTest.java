package io.dangwu.budget;

import java.time.LocalDate;
import java.util.Set;

import io.dangwu.ApplicationTest;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.Money;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The account of the dues, apart from all budgets. */
@ApplicationTest
@Transactional
class DuesAccountTest {

	private static final Actor DEPARTMENT = new Actor("M07320008", Set.of(Role.of(RoleKind.ORG_DEPARTMENT)));

	@Autowired
	private DuesAccount dues;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void isPaidInAndPaidOutWithinItsBalance() {
		var before = this.dues.balance(DEPARTMENT);
		this.dues.enter(in("100.20"), DEPARTMENT);
		this.dues.enter(out("40.10"), DEPARTMENT);

		assertThat(this.dues.balance(DEPARTMENT).minus(before)).hasToString("60.10");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(
					() -> this.dues.enter(out(this.dues.balance(DEPARTMENT).plus(new Money(1)).plain()), DEPARTMENT))
			.withMessageContaining("不能透支");
	}

	@Test
	void touchesNoBudget() {
		var expenses = this.jdbc.sql("select count(*) from budget_expense").query(Integer.class).single();

		this.dues.enter(in("100"), DEPARTMENT);

		assertThat(this.jdbc.sql("select count(*) from budget_expense").query(Integer.class).single())
			.isEqualTo(expenses);
	}

	@Test
	void isToldWhatIsMissing() {
		var entry = new DuesEntry(DuesEntry.Direction.PAID_IN, null, LocalDate.now(), Money.ZERO, "", null);

		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> this.dues.enter(entry, DEPARTMENT))
			.withMessageContaining("大于 0")
			.withMessageContaining("上缴党费的单位")
			.withMessageContaining("事由");
	}

	@ParameterizedTest
	@EnumSource(names = { "PARTY_OFFICE", "FINANCE", "COLLEGE_COMMITTEE", "AUDITOR" })
	void isKeptByTheOrganisationDepartmentAndReadByFew(RoleKind kind) {
		var reader = new Actor("S00000001", Set.of(Role.of(kind)));

		assertThat(this.dues.balance(reader)).isNotNull();
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.dues.enter(in("1"), reader));
	}

	@Test
	void isNotReadByMembers() {
		var member = new Actor("M01110009", Set.of(Role.of(RoleKind.MEMBER, "ZZ01-T01")));

		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.dues.balance(member));
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.dues.entries(member));
	}

	private static DuesEntry in(String amount) {
		return new DuesEntry(DuesEntry.Direction.PAID_IN, "ZZ01-T01", LocalDate.now(), Money.of(amount), "上缴党费", null);
	}

	private static DuesEntry out(String amount) {
		return new DuesEntry(DuesEntry.Direction.PAID_OUT, null, LocalDate.now(), Money.of(amount), "困难补助", "记字 1 号");
	}

}
