package io.dangwu.development;

import java.time.LocalDate;
import java.util.Set;

import io.dangwu.ApplicationTest;
import io.dangwu.Cases;
import io.dangwu.local.college.Newcomers;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Approval;
import io.dangwu.organization.ClosureService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@Transactional
class OpenCasesTest {

	private static final LocalDate TODAY = LocalDate.of(2012, 4, 10);

	@Autowired
	private DevelopmentService developments;

	@Autowired
	private ClosureService closure;

	@Autowired
	private Cases cases;

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void keepABranchFromBeingDissolved() {
		this.cases.on("2012-04-10");
		this.developments.receive(new Newcomers(70).next("ZZ07-A08", TODAY), Submission.OWN_UNIT,
				new Actor("M07380001", Set.of(Role.of(RoleKind.BRANCH_SECRETARY, "ZZ07-A08"))));

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.closure.dissolve("ZZ07-A08", new Approval(TODAY, "示党〔2012〕12号", null),
					new Actor("M07320008", Set.of(Role.of(RoleKind.ORG_DEPARTMENT)))))
			.withMessageContaining("人事处党支部还有党员、申请人等 12 人，请先转出")
			.withMessageContaining("人事处党支部还有 1 件发展流程没有办结");
	}

}
