package io.dangwu.development;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.dangwu.ApplicationTest;
import io.dangwu.engine.FormFacts;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.training.Attendance;
import io.dangwu.training.ClassKind;
import io.dangwu.training.ClassMode;
import io.dangwu.training.NewClass;
import io.dangwu.training.TrainingResult;
import io.dangwu.training.TrainingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class TrainedFormsTest {

	private static final Actor SCHOOL = new Actor("M07330008", Set.of(Role.of(RoleKind.PARTY_SCHOOL)));

	@Autowired
	private Chain chain;

	@Autowired
	private CaseInformation information;

	@Autowired
	private TrainingService trainings;

	@Autowired
	private List<FormFacts> forms;

	@AfterEach
	void todayAgain() {
		this.chain.endOfTest();
	}

	@Test
	void fillsInTheTrainingFromTheLastCompletedClass() {
		var key = this.chain.waitingAt("trainProspect");
		var today = this.chain.today();
		var prospect = this.information.person(key).id();
		assertThat(facts(key)).doesNotContainKey("hours");

		var training = this.trainings
			.plan(new NewClass(ClassKind.PROSPECTS, "第二期", today, today, 1, 8, ClassMode.VIDEO, null), SCHOOL);
		this.trainings.add(training, prospect, SCHOOL);
		this.trainings.enter(training, Map.of(prospect, new Attendance(1, 8, TrainingResult.PASSED, null)), SCHOOL);
		this.trainings.complete(training, SCHOOL);

		assertThat(facts(key)).containsEntry("endedOn", today)
			.containsEntry("days", 1)
			.containsEntry("hours", 8)
			.containsEntry("mode", ClassMode.VIDEO)
			.containsEntry("result", TrainingResult.PASSED)
			.containsKey("person")
			.doesNotContainKey("reference");
	}

	private Map<String, Object> facts(String key) {
		return this.forms.stream()
			.filter((facts) -> facts.process().equals("memberAdmission"))
			.findFirst()
			.orElseThrow()
			.of("trainProspect", key);
	}

}
