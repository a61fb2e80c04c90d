package io.dangwu.development;

import io.dangwu.ApplicationTest;
import io.dangwu.member.DisciplinaryAct;
import io.dangwu.member.DisciplineService;
import io.dangwu.member.SanctionKind;
import io.dangwu.organization.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class SanctionedProbationersTest {

	@Autowired
	private Chain chain;

	@Autowired
	private CaseInformation information;

	@Autowired
	private CaseRegister cases;

	@Autowired
	private DisciplineService discipline;

	@AfterEach
	void todayAgain() {
		this.chain.endOfTest();
	}

	@Test
	void bringsTheCaseOfASanctionedProbationerBeforeTheCommittee() {
		var key = this.chain.waitingAt("inspectProbationer");
		var today = this.chain.today();

		this.discipline.record(this.information.person(key).id(), new DisciplinaryAct(DisciplinaryAct.Kind.SANCTION,
				SanctionKind.WARNING, today, today.plusYears(1), "纪检〔2026〕2号"), Actor.SYSTEM);

		assertThat(this.chain.openTasks(key)).containsExactly("reviewProbation");
		assertThat(this.cases.find(key, Actor.SYSTEM).lines()).last()
			.satisfies((line) -> assertThat(line.step()).isEqualTo(Step.DISCIPLINE));
	}

}
