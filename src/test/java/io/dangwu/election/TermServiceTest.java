package io.dangwu.election;

import java.time.LocalDate;
import java.util.Set;

import io.dangwu.ApplicationTest;
import io.dangwu.election.TermView.Standing;
import io.dangwu.local.DemonstrationClock;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Approval;
import io.dangwu.organization.ChangeKind;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.organization.UnitDirectory;
import io.dangwu.regulation.RegulationViolated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** ZZ01-T03 was elected on 2009-11-19 for three years. */
@ApplicationTest
@Transactional
class TermServiceTest {

	private static final String BRANCH = "ZZ01-T03";

	private static final LocalDate END = LocalDate.of(2012, 11, 19);

	private static final Actor ORG_DEPARTMENT = new Actor("M07320008", Set.of(Role.of(RoleKind.ORG_DEPARTMENT)));

	private static final Actor SECRETARY = new Actor("M01130001", Set.of(Role.of(RoleKind.BRANCH_SECRETARY, BRANCH)));

	@Autowired
	TermService terms;

	@Autowired
	UnitDirectory units;

	@Autowired
	DemonstrationClock clock;

	@BeforeEach
	void itIsSpring() {
		itIs(LocalDate.of(2012, 4, 10));
	}

	@AfterEach
	void returnToThePresent() {
		this.clock.reset();
	}

	@Test
	void seesATermComeToItsEnd() {
		assertThat(view().standing()).isEqualTo(Standing.RUNNING);

		itIs(END.minusMonths(6));
		assertThat(view().standing()).isEqualTo(Standing.ENDING);
		assertThat(view().daysLeft()).isEqualTo(184);

		itIs(END.plusDays(1));
		assertThat(view().standing()).isEqualTo(Standing.OVER);
		assertThat(view().daysLeft()).isEqualTo(-1);
	}

	@Test
	void entersADelayWithItsReasonInTheHistory() {
		this.terms.moveEnd(BRANCH, END.plusMonths(6), approved("教研室调整尚未完成"), ORG_DEPARTMENT);

		assertThat(view().standing()).isEqualTo(Standing.POSTPONED);
		assertThat(view().term().end()).isEqualTo(LocalDate.of(2013, 5, 19));
		assertThat(this.units.history(BRANCH, ORG_DEPARTMENT)).singleElement().satisfies((event) -> {
			assertThat(event.kind()).isEqualTo(ChangeKind.TERM_MOVED);
			assertThat(event.details()).isEqualTo("届满日期：2012-11-19 → 2013-05-19");
			assertThat(event.reason()).isEqualTo("教研室调整尚未完成");
		});
	}

	@Test
	void refusesADelayOfMoreThanAYearOrWithoutAReason() {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.terms.moveEnd(BRANCH, END.plusYears(1).plusDays(1), approved(" "), ORG_DEPARTMENT))
			.withMessage(
					"请填写延期或者提前换届的理由\n" + "本届任期应当于 2012-11-19 届满，延期一般不超过 1 年，最迟延至 2013-11-19（依据《中国共产党基层组织选举工作暂行条例》第三条）");
	}

	@Test
	void beginsANewTermWithAnElection() {
		itIs(LocalDate.of(2012, 11, 10));

		this.terms.begin(BRANCH, LocalDate.of(2012, 11, 8), approved(null), ORG_DEPARTMENT);

		assertThat(view().standing()).isEqualTo(Standing.RUNNING);
		assertThat(view().term().end()).isEqualTo(LocalDate.of(2015, 11, 8));
	}

	@Test
	void holdsAnElectionLongBeforeTheEndOnlyAfterTheApprovalOfAnEarlyEnd() {
		var election = LocalDate.of(2012, 4, 9);
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.terms.begin(BRANCH, election, approved(null), ORG_DEPARTMENT))
			.withMessageContaining("属于提前换届，请先登记上级批准的届满日期");

		this.terms.moveEnd(BRANCH, LocalDate.of(2012, 4, 30), approved("书记调离"), ORG_DEPARTMENT);
		this.terms.begin(BRANCH, election, approved(null), ORG_DEPARTMENT);

		assertThat(view().term().end()).isEqualTo(LocalDate.of(2015, 4, 9));
	}

	@Test
	void forgetsADelayWithTheNextElection() {
		this.terms.moveEnd(BRANCH, END.plusMonths(6), approved("教研室调整尚未完成"), ORG_DEPARTMENT);
		itIs(END.plusMonths(5));

		this.terms.begin(BRANCH, END.plusMonths(5), approved(null), ORG_DEPARTMENT);

		assertThat(view().term().approvedEnd()).isNull();
		assertThat(view().standing()).isEqualTo(Standing.RUNNING);
	}

	@Test
	void refusesAnElectionOfTomorrow() {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.terms.begin(BRANCH, LocalDate.of(2012, 4, 11), approved(null), ORG_DEPARTMENT))
			.withMessageContaining("换届选举的日期不能晚于今天");
	}

	@Test
	void showsEverybodyTheOwnTermsAndLetsNobodyElseEnterThem() {
		assertThat(this.terms.all(SECRETARY)).extracting((view) -> view.unit().code()).containsExactly(BRANCH);
		assertThat(this.terms.all(new Actor("M01110004", Set.of(Role.of(RoleKind.GENERAL_BRANCH, "ZZ01"))))).hasSize(9);
		assertThat(this.terms.all(ORG_DEPARTMENT)).hasSizeGreaterThanOrEqualTo(54);
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.terms.of("ZZ01-T01", SECRETARY));
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.terms.moveEnd(BRANCH, END.plusMonths(6), approved("理由"), SECRETARY));
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.terms.begin(BRANCH, END.plusMonths(6), approved("理由"), SECRETARY));
	}

	private TermView view() {
		return this.terms.of(BRANCH, ORG_DEPARTMENT).orElseThrow();
	}

	private Approval approved(@Nullable String reason) {
		return new Approval(LocalDate.now(this.clock), "示党〔2012〕15号", reason);
	}

	private void itIs(LocalDate day) {
		this.clock.stopAt(day.atTime(9, 0).atZone(this.clock.getZone()).toInstant());
	}

}
