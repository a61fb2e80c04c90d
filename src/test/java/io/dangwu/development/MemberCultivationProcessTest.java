package io.dangwu.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.dangwu.ApplicationTest;
import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.publicity.LodgedObjection;
import io.dangwu.publicity.NoticeReading;
import io.dangwu.publicity.ObjectionKind;
import io.dangwu.publicity.ObjectionLodging;
import io.dangwu.publicity.ObjectionService;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class MemberCultivationProcessTest {

	@Autowired
	private Chain chain;

	@Autowired
	private CaseRegister cases;

	@Autowired
	private CaseInformation information;

	@Autowired
	private MemberService members;

	@Autowired
	private NoticeReading notices;

	@Autowired
	private ObjectionLodging lodging;

	@Autowired
	private ObjectionService objections;

	@AfterEach
	void todayAgain() {
		this.chain.endOfTest();
	}

	@Test
	void keepsByWhomTheApplicantWasRecommended() {
		var key = this.chain.waitingAt("recommendActivist");

		this.chain.answer(key, "recommendActivist",
				Map.of("recommenders", List.of("MEMBERS", "LEAGUE"), "reference", "校团〔2016〕3 号"));

		assertThat(lines(key)).last().extracting(LineOfFile::reference).isEqualTo("党员推荐、团组织推优、文号 校团〔2016〕3 号");
	}

	@Test
	void asksAgainForAnActivistWhoIsNotDeterminedYet() {
		var key = this.chain.waitingAt("decideActivist");

		this.chain.answer(key, "decideActivist", Map.of("decision", "NOT_YET"));

		assertThat(this.chain.stage(key)).isEqualTo(Stage.APPLICANT);
		assertThat(this.chain.openTasks(key)).containsExactly("decideActivist");
	}

	@Test
	void returnsAnIncompleteFilingToTheBranch() {
		var key = this.chain.waitingAt("fileActivist");

		this.chain.answer(key, "fileActivist", Map.of("decision", "RETURNED"));

		assertThat(this.chain.openTasks(key)).containsExactly("decideActivist");
		assertThat(this.information.person(key).status()).isEqualTo(MemberStatus.APPLICANT);
	}

	@Test
	void asksForNoFilingOfAnActivistBeforeTheRulesOf2014() {
		var key = this.chain.waitingAt("decideActivist", "2012-04-10");

		this.chain.answer(key, "decideActivist", Map.of());

		assertThat(this.chain.openTasks(key)).containsExactly("assignCultivators");
		assertThat(this.chain.stage(key)).isEqualTo(Stage.ACTIVIST);
		assertThat(this.information.person(key).milestones().activistOn())
			.isEqualTo(dayOf(key, Step.ACTIVIST_DECISION));
	}

	@Test
	void judgesTheFilingByTheDayOfTheDecisionNotOfItsEntry() {
		var key = this.chain.waitingAt("decideActivist", "2014-05-20");

		this.chain.dayIs("2014-06-03");
		this.chain.answer(key, "decideActivist", Map.of("decidedOn", "2014-05-27"));

		assertThat(this.chain.openTasks(key)).containsExactly("assignCultivators");
	}

	@Test
	void givesTheInspectionToTheCultivators() {
		var key = this.chain.waitingAt("inspectActivist");

		assertThat(this.information.cultivators(key)).hasSize(2);
		assertThat(this.chain.today()).isEqualTo(this.information.inspectionOpens(key));
	}

	@Test
	void refusesThreeCultivators() {
		var key = this.chain.waitingAt("assignCultivators");
		var three = this.members.membersOf(Chain.BRANCH, MemberStatus.FULL)
			.stream()
			.limit(3)
			.map((member) -> member.id().toString())
			.toList();

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.chain.answer(key, "assignCultivators", Map.of("cultivators", three)))
			.withMessageContaining("应为 1 至 2 名，现为 3 名");
	}

	@Test
	void stopsAfterAnInspectionThatSaysSo() {
		var key = this.chain.waitingAt("inspectActivist");

		this.chain.answer(key, "inspectActivist", Map.of("conclusion", "STOP"));

		assertThat(this.chain.stage(key)).isEqualTo(Stage.STOPPED);
		assertThat(this.chain.openTasks(key)).isEmpty();
	}

	@Test
	void proposesOnlyAfterAYearWithEveryInspection() {
		var key = this.chain.waitingAt("proposeProspect");
		var determined = dayOf(key, Step.ACTIVIST_DECISION);

		assertThat(this.chain.today()).isAfterOrEqualTo(determined.plusYears(1));
		assertThat(lines(key).stream().filter((line) -> line.step() == Step.INSPECTION)).hasSize(2);
	}

	@Test
	void refusesAProposalOneDayBeforeTheYearIsOver() {
		var key = this.chain.waitingAt("proposeProspect");
		var tooEarly = dayOf(key, Step.ACTIVIST_DECISION).plusYears(1).minusDays(1).toString();

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.chain.answer(key, "proposeProspect", Map.of("proposedOn", tooEarly)))
			.withMessageContaining("不满 1 年");
	}

	@Test
	void goesOnCultivatingWhomTheCommitteeDefers() {
		var key = this.chain.waitingAt("proposeProspect");

		this.chain.answer(key, "proposeProspect", Map.of("decision", "CONTINUE"));
		this.chain.walkTo(key, "proposeProspect");

		assertThat(lines(key).stream().filter((line) -> line.step() == Step.INSPECTION)).hasSize(3);
	}

	@Test
	void stopsWhomTheCommitteeRejects() {
		var key = this.chain.waitingAt("proposeProspect");

		this.chain.answer(key, "proposeProspect", Map.of("decision", "STOP"));

		assertThat(this.chain.stage(key)).isEqualTo(Stage.STOPPED);
	}

	@Test
	void returnsAProposalWithoutTheSuperiorsConsent() {
		var key = this.chain.waitingAt("consentToProspect", "2026-05-18");

		this.chain.answer(key, "consentToProspect", Map.of("decision", "RETURNED"));

		assertThat(this.chain.openTasks(key)).containsExactly("proposeProspect");
	}

	@Test
	void returnsAProspectWhoseFilingIsIncomplete() {
		var key = this.chain.waitingAt("fileProspect");

		this.chain.answer(key, "fileProspect", Map.of("decision", "RETURNED"));

		assertThat(this.chain.openTasks(key)).containsExactly("proposeProspect");
	}

	@Test
	void asksForConsentWhenTheLawChangedBeforeTheListing() {
		var key = this.chain.waitingAt("fileProspect", "2025-03-24");

		this.chain.dayIs("2026-05-12");
		this.chain.answer(key, "fileProspect", Map.of("filedOn", "2026-05-12"));

		assertThat(this.chain.openTasks(key)).containsExactly("consentToProspect");
		assertThat(this.chain.stage(key)).isEqualTo(Stage.ACTIVIST);
	}

	@Test
	void goesBackToCultivationWhenAnObjectionIsUpheld() {
		var key = this.chain.waitingAt("watchNotice");
		var member = this.members.membersOf(Chain.BRANCH, MemberStatus.FULL).get(0);
		this.lodging.lodge(this.notices.ofCase(key).id(),
				LodgedObjection.of(ObjectionKind.SIGNED, "与事实不符", "2016 年 9 月擅自离岗"),
				new Actor(member.userId(), Set.of(Role.of(RoleKind.MEMBER, Chain.BRANCH))));

		this.chain.answer(key, "investigateObjection",
				Map.of("objection", this.objections.open(key).get(0).id().toString(), "finding", "UPHELD", "answeredOn",
						this.chain.today().toString(), "document", "调查材料 1 号"));
		this.chain.walkTo(key, "inspectActivist");

		assertThat(this.chain.stage(key)).isEqualTo(Stage.ACTIVIST);
		assertThat(lines(key)).anyMatch((line) -> line.outcome() == Outcome.UPHELD);
		assertThat(this.chain.openTasks(key)).containsExactly("inspectActivist");
	}

	private LocalDate dayOf(String key, Step step) {
		return lines(key).stream().filter((line) -> line.step() == step).reduce((one, two) -> two).orElseThrow().on();
	}

	private List<LineOfFile> lines(String key) {
		return this.cases.find(key, Actor.SYSTEM).lines();
	}

}
