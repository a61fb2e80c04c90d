package io.dangwu.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.dangwu.ApplicationTest;
import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Person;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Others take over a case in its course. */
@ApplicationTest
class ReplacementProcessTest {

	private static final String REASON = "联系人调离本支部";

	@Autowired
	private Chain chain;

	@Autowired
	private ReplacementService replacements;

	@Autowired
	private CaseRegister cases;

	@Autowired
	private CaseTasks tasks;

	@Autowired
	private CaseInformation information;

	@Autowired
	private MemberService members;

	@Autowired
	private JdbcClient database;

	@AfterEach
	void todayAgain() {
		this.chain.endOfTest();
	}

	@ParameterizedTest
	@CsvSource({ "inspectActivist, CULTIVATOR, CULTIVATOR_REPLACEMENT",
			"inspectProbationer, INTRODUCER, INTRODUCER_REPLACEMENT" })
	void handsTheOpenInspectionToTheNewPeopleAndTellsThem(String task, CompanionKind kind, Step step) {
		var key = this.chain.waitingAt(task);
		var old = this.replacements.replaceable(key).get(0).now();
		var newcomer = somebodyElse(old);

		replace(key, kind, List.of(old.get(1), newcomer.id()));

		assertThat(asked(key)).contains(newcomer.userId(), userId(old.get(1))).doesNotContain(userId(old.get(0)));
		assertThat(told(newcomer.userId(), key)).isEqualTo(1);
		assertThat(told(userId(old.get(1)), key)).isZero();
		var line = last(key);
		assertThat(line.step()).isEqualTo(step);
		assertThat(line.reference()).contains(newcomer.name(), "→");
		assertThat(line.reason()).isEqualTo(REASON);
	}

	@Test
	void asksTheNewCultivatorsFromTheNextInspectionOn() {
		var key = this.chain.waitingAt("inspectActivist");
		this.chain.answer(key, "inspectActivist", Map.of());
		var newcomer = somebodyElse(this.replacements.replaceable(key).get(0).now());

		replace(key, CompanionKind.CULTIVATOR, List.of(newcomer.id()));
		this.chain.walkTo(key, "inspectActivist");

		assertThat(this.information.cultivators(key)).containsExactly(newcomer.userId());
		assertThat(asked(key)).containsExactly(newcomer.userId());
	}

	@Test
	void refusesWhatIsNoReplacement() {
		var key = this.chain.waitingAt("inspectActivist");
		var now = this.replacements.replaceable(key).get(0).now();

		assertRefused(key, CompanionKind.CULTIVATOR, new Replacement(this.chain.today(), now, REASON, null), "没有更换");
		assertRefused(key, CompanionKind.CULTIVATOR,
				new Replacement(this.chain.today(), List.of(somebodyElse(now).id()), " ", null), "请填写更换原因");
		assertRefused(key, CompanionKind.CULTIVATOR, new Replacement(this.chain.today(), List.of(), REASON, null),
				"应为 1 至 2 名，现为 0 名");
		assertRefused(key, CompanionKind.CULTIVATOR,
				new Replacement(LocalDate.of(2016, 1, 1), List.of(somebodyElse(now).id()), REASON, null),
				"早于指定培养联系人日期");
		assertRefused(key, CompanionKind.INTRODUCER, new Replacement(this.chain.today(), now, REASON, null),
				"现阶段没有入党介绍人");
	}

	@Test
	void refusesASingleIntroducer() {
		var key = this.chain.waitingAt("inspectProbationer");
		var now = this.replacements.replaceable(key).get(0).now();

		assertRefused(key, CompanionKind.INTRODUCER,
				new Replacement(this.chain.today(), List.of(somebodyElse(now).id()), REASON, null),
				"应为 2 名正式党员，现为 1 名");
	}

	@Test
	void isForTheSecretaryOfTheBranchAlone() {
		var key = this.chain.waitingAt("inspectActivist");
		var stranger = new Actor("M00000001", Set.of());

		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.replacements.replace(key,
				CompanionKind.CULTIVATOR, new Replacement(this.chain.today(), List.of(), REASON, null), stranger));
	}

	private void replace(String key, CompanionKind kind, List<UUID> people) {
		this.replacements.replace(key, kind, new Replacement(this.chain.today(), people, REASON, null), Actor.SYSTEM);
	}

	private void assertRefused(String key, CompanionKind kind, Replacement replacement, String reason) {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.replacements.replace(key, kind, replacement, Actor.SYSTEM))
			.withMessageContaining(reason);
	}

	private Person somebodyElse(List<UUID> than) {
		return this.members.membersOf(Chain.BRANCH, MemberStatus.FULL)
			.stream()
			.filter((member) -> !than.contains(member.id()))
			.reduce((one, two) -> two)
			.orElseThrow();
	}

	private List<String> asked(String key) {
		return this.tasks.waiting(key).get(0).userIds();
	}

	private String userId(UUID memberId) {
		return this.members.person(memberId).userId();
	}

	private int told(String userId, String key) {
		return this.database.sql(
				"select count(*) from notification where recipient = ? and template = 'notification/decision' and dedup_key like ?")
			.params(userId, key + "/%您已担任%")
			.query(Integer.class)
			.single();
	}

	private LineOfFile last(String key) {
		var lines = this.cases.find(key, Actor.SYSTEM).lines();
		return lines.get(lines.size() - 1);
	}

}
