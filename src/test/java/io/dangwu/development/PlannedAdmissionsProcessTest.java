package io.dangwu.development;

import java.util.Map;

import io.dangwu.ApplicationTest;
import io.dangwu.organization.Actor;
import io.dangwu.organization.AdmissionPlan;
import io.dangwu.organization.AdmissionPlans;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class PlannedAdmissionsProcessTest {

	private static final String PRE_REVIEW = "preReviewProspect";

	@Autowired
	private Chain chain;

	@Autowired
	private CaseInformation information;

	@Autowired
	private AdmissionPlans plans;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void todayAgain() {
		plan(null);
		this.chain.endOfTest();
	}

	@Test
	void passesAStudentBeyondThePlanOnlyWithAReason() {
		var key = this.chain.waitingAt(PRE_REVIEW, "2016-03-01");
		isAStudent(key);
		plan(0);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.chain.answer(key, PRE_REVIEW, Map.of()))
			.withMessageContaining("学生党员发展计划 0 人");
		this.chain.answer(key, PRE_REVIEW, Map.of("reason", "国家级竞赛获奖，学院党委同意"));

		assertThat(this.chain.openTasks(key)).doesNotContain(PRE_REVIEW);
	}

	@Test
	void countsThoseWhoPassedAndAreNotYetAdmitted() {
		var first = this.chain.waitingAt(PRE_REVIEW, "2016-03-01");
		var second = this.chain.waitingAt(PRE_REVIEW, "2016-03-01");
		isAStudent(first);
		isAStudent(second);
		plan(1);

		this.chain.answer(first, PRE_REVIEW, Map.of());

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.chain.answer(second, PRE_REVIEW, Map.of()))
			.withMessageContaining("学生党员发展计划 1 人，已接收和预审合格 1 人");
	}

	@Test
	void asksNobodyElse() {
		var key = this.chain.waitingAt(PRE_REVIEW, "2016-03-01");
		plan(0);

		this.chain.answer(key, PRE_REVIEW, Map.of());

		assertThat(this.chain.openTasks(key)).doesNotContain(PRE_REVIEW);
	}

	private void isAStudent(String key) {
		this.jdbc.sql("update member set category = 'STUDENT' where id = ?")
			.param(this.information.person(key).id())
			.update();
	}

	private void plan(Integer students) {
		this.plans.set(new AdmissionPlan("ZZ01", this.chain.today().getYear(), students, null), Actor.SYSTEM);
	}

}
