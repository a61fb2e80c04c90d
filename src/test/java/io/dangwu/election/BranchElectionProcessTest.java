package io.dangwu.election;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import io.dangwu.ApplicationTest;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.ballot.BallotLine;
import io.dangwu.ballot.rule.VoteFigures;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Appointments;
import io.dangwu.organization.HeldPost;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.publicity.LodgedObjection;
import io.dangwu.publicity.NoticeReading;
import io.dangwu.publicity.ObjectionKind;
import io.dangwu.publicity.ObjectionLodging;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class BranchElectionProcessTest {

	private static final String DAY = "2026-06-01";

	private static final String MEETING = "2026-06-08";

	private static final String LATER = "2026-06-15";

	@Autowired
	private Electorate electorate;

	@Autowired
	private Staffing staffing;

	@Autowired
	private ElectionReading reading;

	@Autowired
	private ElectionService elections;

	@Autowired
	private OrganizationService organizations;

	@Autowired
	private Appointments appointments;

	@Autowired
	private ObjectionLodging lodging;

	@Autowired
	private NoticeReading notices;

	@Autowired
	private Cases cases;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void electsACommitteeOnPaperAndPutsItIntoOffice() {
		var run = meeting(this.electorate.begin(10, DAY).nominated(3, 0, 1, 2, 3), 10);

		run.counted(10, Map.of(0, 9, 1, 8, 2, 7, 3, 3));
		run.secretaryElected(MEETING, List.of(0, 1, 2), 1, 3).reported(MEETING);
		this.cases.on(LATER);
		run.resultApproved(LATER);

		assertThat(posts(run)).containsExactlyInAnyOrder("COMMITTEE_MEMBER 党员1", "SECRETARY 党员2",
				"COMMITTEE_MEMBER 党员3");
		assertThat(term(run)).isEqualTo("2026-06-08");
		assertThat(waiting(run)).isEqualTo(3);
		run.handedOver(LATER, 1);
		assertThat(stage(run)).isEqualTo(ElectionStage.COMPLETED);
		assertThat(run.process().isEnded()).isTrue();
	}

	@Test
	void electsOnThePhonesOfThosePresent() {
		var run = this.electorate.begin(10, DAY)
			.request(3, "ballotMode", "ONLINE")
			.approved()
			.recommended(Map.of(0, 5))
			.proposed(Map.of("committee", List.of(0, 1, 2, 3)))
			.reviewed()
			.posted()
			.noticed();
		meeting(run, 10).cast(10, Map.of(0, 9, 1, 8, 2, 7, 3, 3));

		assertThat(run.tasks()).containsExactly("electSecretary");
		assertThat(this.reading.page(run.key(), Actor.SYSTEM).rounds().get(0).lines()).filteredOn(RoundLine::isElected)
			.extracting(RoundLine::name)
			.containsExactlyInAnyOrder("党员1", "党员2", "党员3");
	}

	@Test
	void reckonsTheMajorityByTheEditionOfTheMeetingsDay() {
		var today = meeting(this.electorate.begin(10, DAY).nominated(3, 0, 1, 2, 3), 9);
		today.counted(9, Map.of(0, 8, 1, 6, 2, 5, 3, 4));

		assertThat(today.tasks()).as("R7b-04: 5 of those due is exactly half").containsExactly("decideMissingSeats");

		var before = this.electorate.begin(10, "2012-06-01").nominated(3, 0, 1, 2, 3);
		this.cases.on("2012-06-08");
		before.rolled("2012-06-08").met("2012-06-08", 9).watched().counted(9, Map.of(0, 8, 1, 6, 2, 5, 3, 4));

		assertThat(before.tasks()).as("R7b-04: 5 of those present is more than half").containsExactly("electSecretary");
		assertThat(this.reading.page(before.key(), Actor.SYSTEM).rounds().get(0).law()).contains("暂行条例", "实到会有选举权人数");
	}

	@Test
	void holdsAnotherMeetingWhereTooFewCame() {
		var run = this.electorate.begin(10, DAY).nominated(3, 0, 1, 2, 3);
		this.cases.on(MEETING);

		run.rolled(MEETING).met(MEETING, 7);

		assertThat(run.tasks()).containsExactly("drawUpRoll");
		assertThat(lines(run)).contains("MEETING INVALID_MEETING");
		run.rolled(MEETING).met(MEETING, 8).watched();
		assertThat(run.tasks()).containsExactly("enterCount");
	}

	@Test
	void leavesThoseTiedTwiceToTheSuperior() {
		var run = meeting(this.electorate.begin(10, DAY).nominated(3, 0, 1, 2, 3), 10);

		run.counted(10, Map.of(0, 9, 1, 8, 2, 6, 3, 6));
		assertThat(lines(run)).contains("VOTE RUN_OFF");
		run.counted(10, Map.of(2, 5, 3, 5));

		assertThat(run.tasks()).containsExactly("decideTie");
		refuses(() -> run.department()
			.answer("decideTie",
					Map.of("decidedOn", MEETING, "elected", List.of(run.id(0)), "reference", "院组〔2026〕9号")),
				"只能在票数相等的人中决定");
		run.department()
			.answer("decideTie",
					Map.of("decidedOn", MEETING, "elected", List.of(run.id(3)), "reference", "院组〔2026〕9号"));
		assertThat(winners(run)).containsExactly("党员1", "党员2", "党员4");
		assertThat(run.tasks()).containsExactly("electSecretary");
	}

	@Test
	void electsByMostApprovalsInARunOff() {
		var run = meeting(this.electorate.begin(10, DAY).nominated(3, 0, 1, 2, 3), 10);

		run.counted(10, Map.of(0, 9, 1, 8, 2, 6, 3, 6)).counted(10, Map.of(2, 5, 3, 4));

		assertThat(winners(run)).containsExactly("党员1", "党员2", "党员3");
	}

	@Test
	void votesOnceMoreForTheSeatsThatAreMissing() {
		var run = meeting(this.electorate.begin(10, DAY).nominated(3, 0, 1, 2, 3), 10);
		run.counted(10, Map.of(0, 9, 1, 8, 2, 5, 3, 4));

		refuses(() -> run.secretary().answer("decideMissingSeats", Map.of("decision", "REDUCE", "agreeing", 9)),
				"现在不能减少");
		run.secretary().answer("decideMissingSeats", Map.of("decision", "SECOND_ROUND"));
		run.counted(10, Map.of(2, 5, 3, 5));

		assertThat(winners(run)).containsExactly("党员1", "党员2");
		assertThat(lines(run)).contains("OPEN_OFFICE LEFT_OPEN");
		assertThat(run.tasks()).containsExactly("electSecretary");
	}

	@Test
	void electsFewerWhereTheMeetingAgrees() {
		var run = meeting(this.electorate.begin(10, DAY).nominated(4, 0, 1, 2, 3, 4), 10);
		run.counted(10, Map.of(0, 9, 1, 8, 2, 7, 3, 5, 4, 5));

		run.secretary().answer("decideMissingSeats", Map.of("decision", "REDUCE", "agreeing", 5));

		assertThat(lines(run)).contains("MISSING_SEATS REDUCED").doesNotContain("OPEN_OFFICE LEFT_OPEN");
		assertThat(winners(run)).hasSize(3);
	}

	@Test
	void votesAgainWhereTheMeetingDoesNotAgreeToFewer() {
		var run = meeting(this.electorate.begin(10, DAY).nominated(4, 0, 1, 2, 3, 4), 10);
		run.counted(10, Map.of(0, 9, 1, 8, 2, 7, 3, 5, 4, 5));

		run.secretary().answer("decideMissingSeats", Map.of("decision", "REDUCE", "agreeing", 4));
		run.counted(10, Map.of(3, 6, 4, 3));

		assertThat(winners(run)).containsExactly("党员1", "党员2", "党员3", "党员4");
	}

	@Test
	void repeatsAVoteThatDoesNotCount() {
		var run = meeting(this.electorate.begin(10, DAY).nominated(3, 0, 1, 2, 3), 10);

		run.counted(new VoteFigures(10, 9, 9), 0, Map.of());
		assertThat(lines(run)).contains("VOTE REPEAT");
		run.counted(10, Map.of(0, 9, 1, 8, 2, 7, 3, 3));

		assertThat(winners(run)).containsExactly("党员1", "党员2", "党员3");
		assertThat(this.reading.page(run.key(), Actor.SYSTEM).rounds()).hasSize(2);
	}

	@Test
	void electsSomebodyWrittenIn() {
		var run = meeting(this.electorate.begin(10, DAY).nominated(3, 0, 1, 2, 3), 10);

		run.counted(10, Map.of(0, 9, 1, 8, 2, 3, 3, 3, 5, 7));

		assertThat(winners(run)).containsExactlyInAnyOrder("党员1", "党员2", "党员6");
	}

	@Test
	void takesOtherCandidatesWhereTheSuperiorOrAnObjectionAsksForIt() {
		var run = this.electorate.begin(10, DAY).request(3).approved().recommended(Map.of(0, 5));
		refuses(() -> run.proposed(Map.of("committee", List.of(0, 1, 2))), "候选人至少 4 名，现为 3 名");
		refuses(() -> run.proposed(Map.of("committee", ElectionRun.upTo(9))), "监票人、计票人须由候选人以外的党员担任");
		run.proposed(Map.of("committee", List.of(0, 1, 2, 3)));

		run.department()
			.answer("reviewCandidates", Map.of("decision", "RETURNED", "reviewedOn", DAY, "remark", "党员4不宜作为候选人"));
		assertThat(run.secretary().form("proposeCandidates").get("facts").toString()).contains("党员4不宜作为候选人");
		run.proposed(Map.of("committee", List.of(0, 1, 2, 4))).reviewed().posted();
		upholdAnObjection(run);

		assertThat(run.tasks()).containsExactly("proposeCandidates");
		assertThat(lines(run)).contains("REVIEW RETURNED", "NOTICE UPHELD");
	}

	@Test
	void leavesOutWhomTheSuperiorAgreesToLeaveOut() {
		var run = this.electorate.begin(10, DAY).nominated(3, 0, 1, 2, 3);
		this.cases.on(MEETING);
		var asked = Map.of("drawnUpOn", MEETING, "meetingOn", MEETING, "abroad", List.of(run.id(6), run.id(7)),
				"abroadSince", "2025-12-08");

		refuses(() -> run.secretary().answer("drawUpRoll", asked), "未超过 6 个月");
		run.secretary()
			.answer("drawUpRoll", Map.of("drawnUpOn", MEETING, "meetingOn", MEETING, "abroad",
					List.of(run.id(6), run.id(7)), "abroadSince", "2025-12-07"));
		run.department()
			.answer("consentToExclusions",
					Map.of("consentedOn", MEETING, "agreed", List.of(run.id(7)), "reference", "院组〔2026〕9号"));
		run.met(MEETING, 8).watched();

		assertThat(this.reading.page(run.key(), Actor.SYSTEM).entries())
			.filteredOn((entry) -> entry.step() == ElectionStep.MEETING)
			.singleElement()
			.satisfies((entry) -> assertThat(entry.outcome()).isEqualTo(ElectionOutcome.HELD));
		assertThat(run.tasks()).containsExactly("enterCount");
	}

	@Test
	void countsAmongThoseDueWhoHasTheRightAndIsNotLeftOut() {
		var run = this.electorate.begin(10, DAY).nominated(3, 0, 1, 2, 3);
		this.cases.on(MEETING);
		this.staffing.aProbationaryMember(run.branch().code(), "预备");
		this.staffing.putUnderPartyProbation(run.branch().people().get(6));
		run.secretary()
			.answer("drawUpRoll",
					Map.of("drawnUpOn", MEETING, "meetingOn", MEETING, "bedridden", List.of(run.id(5), run.id(7))));
		run.department()
			.answer("consentToExclusions",
					Map.of("consentedOn", MEETING, "agreed", List.of(run.id(5), run.id(7)), "reference", "院组〔2026〕9号"));

		run.convened(MEETING)
			.answer("registerAttendance",
					Map.of("present", List.of(run.id(0), run.id(1), run.id(2), run.id(3), run.id(8), run.id(9)),
							"returned", List.of(run.id(7))));
		run.watched();

		assertThat(this.reading.page(run.key(), Actor.SYSTEM).roll().orElseThrow())
			.as("R4b-06, R4b-07, R4b-09 and R4b-19")
			.contains("应到 8 人", "党员8", "党员6（卧床不起", "党员7（受留党察看处分", "预备（预备党员");
		assertThat(this.reading.page(run.key(), Actor.SYSTEM).quorum().orElseThrow()).contains("应到会有选举权 8 人，实到 7 人");
	}

	@Test
	void electsTheSecretaryDirectlyWhereTheBranchIsSmall() {
		var run = this.electorate.begin(6, DAY);
		refuses(() -> run.request(3), "不设支部委员会，不用填写委员名额");
		run.request(0)
			.approved()
			.recommended(Map.of(0, 5))
			.proposed(Map.of("secretaries", List.of(0, 1)))
			.reviewed()
			.posted()
			.noticed();
		meeting(run, 6).counted(6, Map.of(0, 2, 1, 4)).reported(MEETING).resultApproved(MEETING);

		assertThat(posts(run)).containsExactly("SECRETARY 党员2");
	}

	@Test
	void letsNobodyWriteInTheNewSecretaryAsDeputy() {
		var run = this.electorate.begin(6, DAY)
			.request(0, "deputy", "true")
			.approved()
			.recommended(Map.of(0, 5))
			.proposed(Map.of("secretaries", List.of(0, 1), "deputies", List.of(1, 2)))
			.reviewed()
			.posted()
			.noticed();
		meeting(run, 6);
		assertThat(mayBeWrittenIn(run)).contains(run.id(2));

		run.counted(6, Map.of(0, 5, 1, 1));

		assertThat(mayBeWrittenIn(run)).containsExactlyInAnyOrder(run.id(3), run.id(4), run.id(5));
	}

	@Test
	void electsCommitteeAndSecretaryDirectlyAfterAnOpenRecommendation() {
		var run = this.electorate.begin(12, DAY)
			.request(3, "variant", "OPEN_RECOMMENDATION", "deputy", "true")
			.approved()
			.recommended(Map.of(0, 10, 1, 9, 2, 8, 3, 8, 4, 7, 5, 2));
		opinions(run, Map.of(0, 19, 1, 15, 2, 12, 3, 11, 4, 9));
		refuses(() -> run.secretary()
			.answer("gatherMassOpinion", Map.of("gatheredOn", DAY, "masses", 50, "tookPart", 20)), "未达到半数");
		run.secretary().answer("gatherMassOpinion", Map.of("gatheredOn", DAY, "masses", 30, "tookPart", 20));
		refuses(() -> examined(run, 0, 4), "只有党员推荐和群众推荐都超过半数的人进入组织考察");
		examined(run, 0, 1, 2, 3);
		refuses(() -> run.proposed(
				Map.of("committee", List.of(0, 1, 2, 5), "secretaries", List.of(0, 1), "deputies", List.of(2, 3))),
				"党员6没有通过党员推荐、群众推荐和组织考察");
		run.proposed(Map.of("committee", List.of(0, 1, 2, 3), "secretaries", List.of(0, 3), "deputies", List.of(1, 2)))
			.reviewed()
			.posted()
			.noticed();

		meeting(run, 12).secretary().answer("holdSpeeches", Map.of("minutes", 5));
		run.counted(12, Map.of(0, 11, 1, 10, 2, 9, 3, 3));
		assertThat(this.reading.page(run.key(), Actor.SYSTEM).rounds().get(1).lines()).as("R7-21")
			.extracting(RoundLine::name)
			.containsExactly("党员1");
		run.counted(12, Map.of(0, 11)).counted(12, Map.of(1, 8, 2, 4)).reported(MEETING).resultApproved(MEETING);

		assertThat(posts(run)).containsExactlyInAnyOrder("SECRETARY 党员1", "DEPUTY_SECRETARY 党员2",
				"COMMITTEE_MEMBER 党员3");
	}

	@Test
	void recommendsOnceMoreWhereTooFewCameThrough() {
		var run = this.electorate.begin(10, DAY).request(3).approved();
		refuses(() -> run.secretary().answer("recommendCandidates", Map.of("recommendedOn", DAY)), "还没有登记党员推荐的票数");
		run.recommended(Map.of(0, 5));

		run.secretary()
			.answer("proposeCandidates", Map.of("decision", "RECOMMEND_AGAIN", "proposedOn", DAY, "remark", "人选不足"));

		assertThat(run.tasks()).containsExactly("recommendCandidates");
	}

	@Test
	void electsTheSecretaryAnewWhereTheCommitteeOrTheSuperiorDoesNotAgree() {
		var run = meeting(this.electorate.begin(10, DAY).nominated(5, 0, 1, 2, 3, 4, 5), 10);
		run.counted(10, Map.of(0, 9, 1, 9, 2, 9, 3, 9, 4, 9, 5, 1));

		run.secretaryElected(MEETING, List.of(0, 1, 2), 1, 3);
		run.secretaryElected(MEETING, List.of(0, 1, 2, 3), 1, 2);
		assertThat(lines(run)).as("R7-20").contains("COMMITTEE_VOTE INVALID_MEETING", "COMMITTEE_VOTE NOT_ELECTED");
		run.secretaryElected(MEETING, List.of(0, 1, 2, 3), 1, 3).reported(MEETING);
		run.process()
			.as(run.offices().college())
			.answer("approveResult", Map.of("decision", "NOT_APPROVED", "decidedOn", MEETING, "reference",
					"院党〔2026〕12号", "remark", "另行安排"));
		run.secretaryElected(MEETING, List.of(0, 1, 2, 3), 2, 4).reported(MEETING).resultApproved(MEETING);

		assertThat(posts(run)).contains("SECRETARY 党员3", "COMMITTEE_MEMBER 党员2").hasSize(5);
	}

	@Test
	void countsNobodyOfTheCommitteeTwice() {
		var run = meeting(this.electorate.begin(10, DAY).nominated(5, 0, 1, 2, 3, 4, 5), 10);
		run.counted(10, Map.of(0, 9, 1, 9, 2, 9, 3, 9, 4, 9, 5, 1));

		run.secretaryElected(MEETING, List.of(0, 1, 2, 2, 2), 1, 3);

		assertThat(lines(run)).contains("COMMITTEE_VOTE INVALID_MEETING");
		assertThat(run.tasks()).containsExactly("electSecretary");
	}

	@Test
	void endsWithAnotherElectionToBeHeldWhereNobodyWasElected() {
		var run = nobodyElected();

		assertThat(run.department().form("approveResult").get("facts").toString()).startsWith("没有人当选。")
			.contains("原任职人员继续履行职责", "另行启动选举", "批准延期");
		run.department()
			.answer("approveResult", Map.of("decision", "APPROVED", "decidedOn", MEETING, "reference", "院组〔2026〕12号"));

		assertThat(run.process().isEnded()).isTrue();
		assertThat(lines(run)).contains("RESULT_APPROVAL APPROVED", "UNFILLED UNFILLED")
			.doesNotContain("HAND_OVER DONE");
		assertThat(stage(run)).isEqualTo(ElectionStage.UNFILLED);
		assertThat(posts(run)).containsExactly("SECRETARY 党员1");
		assertThat(term(run)).as("no new term").isEqualTo("2023-07-01");
		assertThat(this.elections.open(run.branch().code(), ElectionKind.TERM, Actor.SYSTEM)).isNotEqualTo(run.key());
	}

	@Test
	void endsSoWhereTheOnlyOneElectedIsNotApproved() {
		var run = small().counted(6, Map.of(1, 5, 2, 1)).reported(MEETING);

		run.process()
			.as(run.offices().college())
			.answer("approveResult", Map.of("decision", "NOT_APPROVED", "decidedOn", MEETING, "reference",
					"院党〔2026〕12号", "remark", "另行安排"));

		assertThat(stage(run)).isEqualTo(ElectionStage.UNFILLED);
		assertThat(run.process().isEnded()).isTrue();
	}

	@Test
	void isTakenBackAfterTheApprovalAsTheSuperiorAgrees() {
		var run = this.electorate.begin(10, DAY).request(3);
		var consent = new Act(LocalDate.parse(DAY), "院组〔2026〕9号", "支部即将调整");
		refuses(() -> withdraw(run, consent), "只有上级批复以后、大会投票以前");
		run.approved().recommended(Map.of(0, 5)).proposed(Map.of("committee", List.of(0, 1, 2, 3))).reviewed().posted();
		refuses(() -> withdraw(run, new Act(LocalDate.parse(DAY), null, "支部即将调整")), "请填写上级党组织同意撤回的文号");

		withdraw(run, consent);

		assertThat(run.process().isEnded()).isTrue();
		assertThat(stage(run)).isEqualTo(ElectionStage.WITHDRAWN);
		assertThat(lines(run)).endsWith("CANCELLATION WITHDRAWN");
		assertThat(this.elections.open(run.branch().code(), ElectionKind.TERM, Actor.SYSTEM)).isNotEqualTo(run.key());
	}

	@Test
	void isNotTakenBackOnceTheMeetingVotes() {
		var run = meeting(this.electorate.begin(10, DAY).nominated(3, 0, 1, 2, 3), 10);

		refuses(() -> withdraw(run, new Act(LocalDate.parse(MEETING), "院组〔2026〕9号", "支部即将调整")), "大会投票以前");
		assertThat(run.tasks()).containsExactly("enterCount");
	}

	@Test
	void fillsAVacancyWithinTheTerm() {
		var branch = this.electorate.branch(10, DAY);
		this.cases.on(DAY);
		for (var person : branch.people().subList(1, 4)) {
			this.appointments.appoint(person.userId(), branch.code(), PostKind.COMMITTEE_MEMBER,
					LocalDate.parse("2024-01-01"));
		}
		var run = this.electorate.begin(branch, ElectionKind.BY_ELECTION, DAY).nominated(1, 4, 5);

		meeting(run, 10).counted(10, Map.of(4, 7, 5, 3)).reported(MEETING);
		run.department()
			.answer("approveResult", Map.of("decision", "APPROVED", "decidedOn", MEETING, "reference", "院组〔2026〕12号"));

		assertThat(run.secretary().form("handOver").get("facts")).isEqualTo("委员：党员5。新当选人员已经任职。");
		assertThat(posts(run)).hasSize(5).contains("SECRETARY 党员1", "COMMITTEE_MEMBER 党员5");
		assertThat(term(run)).as("no new term").isEqualTo("2023-07-01");
	}

	@Test
	void electsTheCommitteeOfAGeneralBranchByTheMembersOfItsBranches() {
		var run = this.electorate.begin(this.electorate.generalBranch(12, DAY), ElectionKind.TERM, DAY);
		assertThat(run.secretary().form("requestElection").get("facts").toString())
			.startsWith("正式党员 12 人，总支部委员会一般由 5 至 7 人组成");
		refuses(() -> run.request(3), "总支部委员会至少 5 人");

		meeting(run.nominated(5, 0, 1, 2, 3, 4, 5), 12).counted(12, Map.of(0, 11, 1, 11, 2, 10, 3, 9, 4, 8, 5, 3));
		run.secretaryElected(MEETING, ElectionRun.upTo(5), 1, 5).reported(MEETING).resultApproved(MEETING);

		assertThat(posts(run)).hasSize(5).contains("SECRETARY 党员2", "COMMITTEE_MEMBER 党员1");
		assertThat(this.reading.page(run.key(), Actor.SYSTEM).roll().orElseThrow()).contains("应到 12 人");
		var member = new Actor(run.user(7), Set.of(Role.of(RoleKind.MEMBER, run.branch().code() + "-T02")));
		assertThat(this.reading.all(member)).extracting(ElectionRow::businessKey).contains(run.key());
		assertThat(this.reading.of(run.branch().code(), member)).extracting(ElectionRow::businessKey)
			.containsExactly(run.key());
		assertThat(this.reading.of(run.branch().code(), new Actor("S80000000", Set.of()))).isEmpty();
		run.handedOver(MEETING, 1);
		assertThat(stage(run)).isEqualTo(ElectionStage.COMPLETED);
	}

	@Test
	void isReturnedOrWithdrawn() {
		var run = this.electorate.begin(10, DAY);
		refuses(() -> run.request(8), "最多 7 人");
		refuses(() -> run.request(3, "plannedOn", "2025-12-01"), "属于提前换届");
		refuses(() -> run.request(3, "plannedOn", "2026-05-31"), "拟召开大会的日期 2026-05-31 已经过去");
		run.request(3);

		run.department()
			.answer("approveElection", Map.of("decision", "RETURNED", "decidedOn", DAY, "remark", "名额改为 5 名"));
		assertThat(run.secretary().form("requestElection").get("facts").toString()).contains("名额改为 5 名");
		run.secretary()
			.answer("requestElection", Map.of("decision", "WITHDRAW", "submittedOn", DAY, "reason", "支部即将调整"));

		assertThat(stage(run)).isEqualTo(ElectionStage.WITHDRAWN);
		assertThat(run.process().isEnded()).isTrue();
		assertThat(this.elections.open(run.branch().code(), ElectionKind.TERM, Actor.SYSTEM)).isNotEqualTo(run.key());
	}

	@Test
	void isBegunOnceAtATime() {
		var run = this.electorate.begin(10, DAY);

		refuses(() -> this.elections.open(run.branch().code(), ElectionKind.TERM, Actor.SYSTEM), "正在进行，办结后才能另行启动");
	}

	private ElectionRun nobodyElected() {
		var run = small().counted(6, Map.of(1, 3, 2, 3));
		run.secretary().answer("decideMissingSeats", Map.of("decision", "SECOND_ROUND"));
		return run.counted(6, Map.of(1, 3, 2, 3)).reported(MEETING);
	}

	/** A branch without committee, in which two stand as secretary. */
	private ElectionRun small() {
		var run = this.electorate.begin(6, DAY)
			.request(0)
			.approved()
			.recommended(Map.of(0, 5))
			.proposed(Map.of("secretaries", List.of(1, 2)))
			.reviewed()
			.posted()
			.noticed();
		return meeting(run, 6);
	}

	private ElectionRun withdraw(ElectionRun run, Act consent) {
		this.elections.withdraw(run.key(), consent, Actor.SYSTEM);
		run.process().settle();
		return run;
	}

	private ElectionRun meeting(ElectionRun run, int present) {
		this.cases.on(MEETING);
		return run.rolled(MEETING).met(MEETING, present).watched();
	}

	private void opinions(ElectionRun run, Map<Integer, Integer> votes) {
		var byId = new HashMap<UUID, Integer>();
		votes.forEach((person, number) -> byId.put(run.id(person), number));
		run.booth().recommendations().enterMasses(run.key(), byId, Actor.SYSTEM);
	}

	private static ElectionRun examined(ElectionRun run, Integer... passed) {
		run.department()
			.answer("examineCandidates", Map.of("examinedOn", DAY, "passed",
					Arrays.stream(passed).map(run::id).toList(), "reference", "考〔2026〕1号"));
		return run;
	}

	private void upholdAnObjection(ElectionRun run) {
		var notice = this.notices.ofCase(run.key());
		assertThat(notice.text()).contains("换届选举候选人公示", "党员1、党员2、党员3、党员5");
		this.lodging.lodge(notice.id(), LodgedObjection.of(ObjectionKind.SIGNED, "党员5长期不参加组织生活", null), Actor.SYSTEM);
		var objection = this.jdbc.sql("select id::text from notice_objection where notice_id = ?")
			.param(notice.id())
			.query(String.class)
			.single();
		run.department()
			.answer("investigateObjection",
					Map.of("objection", objection, "finding", "UPHELD", "answeredOn", DAY, "document", "调查报告1号"));
	}

	private static List<UUID> mayBeWrittenIn(ElectionRun run) {
		return run.booth().reading().ofCase(run.key()).paper().eligible().stream().map(BallotLine::id).toList();
	}

	private List<String> posts(ElectionRun run) {
		return this.organizations.postsIn(run.branch().code())
			.stream()
			.map((post) -> post.kind() + " " + name(run, post))
			.toList();
	}

	private static String name(ElectionRun run, HeldPost post) {
		return run.branch()
			.people()
			.stream()
			.filter((person) -> person.userId().equals(post.holder()))
			.findFirst()
			.orElseThrow()
			.name();
	}

	private String term(ElectionRun run) {
		return this.jdbc.sql("select last_election_on::text from organization where code = ?")
			.param(run.branch().code())
			.query(String.class)
			.single();
	}

	private int waiting(ElectionRun run) {
		return this.jdbc.sql(
				"select count(*) from training_waiting where kind = 'OFFICERS' and member_id in (select id from member where branch_code = ?)")
			.param(run.branch().code())
			.query(Integer.class)
			.single();
	}

	private ElectionStage stage(ElectionRun run) {
		return this.reading.page(run.key(), Actor.SYSTEM).stage();
	}

	private List<String> lines(ElectionRun run) {
		return this.reading.page(run.key(), Actor.SYSTEM)
			.entries()
			.stream()
			.map((entry) -> entry.step() + " " + entry.outcome())
			.toList();
	}

	private List<String> winners(ElectionRun run) {
		return this.reading.page(run.key(), Actor.SYSTEM)
			.winners()
			.stream()
			.filter((winner) -> winner.office() == Office.COMMITTEE)
			.map(Winner::name)
			.toList();
	}

	private static void refuses(Supplier<?> act, String reason) {
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(act::get)
			.satisfies((refusal) -> assertThat(refusal.getMessage()).contains(reason));
	}

}
