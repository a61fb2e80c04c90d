package io.dangwu.award;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.dangwu.ApplicationTest;
import io.dangwu.Cases;
import io.dangwu.award.Campus.Faculty;
import io.dangwu.member.MemberStatus;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Appointments;
import io.dangwu.organization.PostKind;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class AwardServiceTest {

	@Autowired
	private Cases cases;

	@Autowired
	private Campus campus;

	@Autowired
	private Appointments appointments;

	@Autowired
	private JdbcClient jdbc;

	private Faculty faculty;

	@BeforeEach
	void spring() {
		this.cases.on("2012-05-21");
		this.faculty = this.campus.aFaculty(2, 3);
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void saysInMidJuneWithTheDaysThatItIsTooLate() {
		var wanted = this.campus.round(this.faculty, Campus.list(10));
		this.cases.on("2012-06-14");

		refuses(() -> rounds().open(wanted, office()), "来不及在规定时间内完成评选", "支部推荐 2012-0", "表彰大会 2012-06-29");
	}

	@Test
	void opensALateRoundForAReason() {
		this.cases.on("2012-06-14");
		var days = new RoundDays(day("2012-07-06"), day("2012-07-13"), day("2012-07-20"), null, null, day("2012-08-01"),
				day("2012-08-20"), day("2012-08-31"));
		var wanted = new NewRound(2012, "2012 年补充表彰", day("2012-05-31"), List.of(Campus.members(1)), days,
				Set.of(this.faculty.code()), "新校区搬迁");

		assertThat(rounds().open(wanted, office())).startsWith("ZZ00-PX-2012-");
	}

	@Test
	void refusesARoundThatIsNotPlannedRight() {
		var latest = this.campus.round(this.faculty).days();
		var early = new RoundDays(day("2012-06-01"), day("2012-05-31"), latest.checkBy(), latest.voteBy(),
				latest.scoreBy(), latest.preliminaryBy(), latest.noticeBy(), latest.ceremonyBy());

		refuses(() -> rounds().open(new NewRound(2012, "2012 年“七一”表彰", day("2012-05-31"), List.of(Campus.list(10)),
				early, Set.of(this.faculty.code()), null), office()), "“党总支审查”的截止日期 2012-05-31 早于上一环节");
		refuses(() -> rounds().open(this.campus.round(this.faculty), office()), "请至少选择一个评选项目");
		refuses(() -> rounds().open(new NewRound(2012, " ", day("2011-05-31"), List.of(Campus.list(10), Campus.list(5)),
				latest, Set.of(), null), office()), "请填写评选名称", "评选项目有重复", "资格截止日应当在评选年度之内");
		refuses(() -> rounds().open(new NewRound(2012, "2012 年“七一”表彰", day("2012-05-31"), List.of(Campus.list(10)),
				latest, Set.of(this.faculty.branch(1)), null), office()), "参评单位应当是党总支或者直属党支部");
		denies(() -> rounds().open(this.campus.round(this.faculty, Campus.list(10)),
				this.campus.actor(this.faculty.secretary())));
	}

	@Test
	void reckonsTheNamesOfEachUnitAtTheOpening() {
		var key = this.campus.open(this.faculty, Campus.members(1), Campus.branches());

		assertThat(this.campus.board(key).round().kinds()).extracting(AwardKind::places).containsExactly(1, 1);
		assertThat(sheet(key, 1).lines()).extracting(BranchSheet.Line::quota).containsExactly(1, 1);
	}

	@Test
	void refusesWhoMayNotStandBeforeAnyWorkIsSpent() {
		var key = this.campus.open(this.faculty, Campus.members(2));
		var probationary = this.campus.register().member(this.faculty.branch(1), "预备甲", MemberStatus.PROBATIONARY);

		refuses(() -> nominate(key, "YXDY", probationary.id()), "预备甲不能参评：党员身份或者人员类别不符合本项评选范围");
		this.jdbc.sql("update appraisal set grade = 'QUALIFIED' where member_id = ?").param(id(1)).update();
		this.jdbc.sql("update member set dues_paid_until = '2012-03-01' where id = ?").param(id(1)).update();
		refuses(() -> nominate(key, "YXDY", id(1)), "近两年民主评议没有获得过“优秀”", "党费没有按时足额交纳");
		this.jdbc.sql(
				"insert into sanction (id, member_id, kind, since) values (gen_random_uuid(), ?, 'WARNING', '2011-11-10')")
			.param(id(2))
			.update();
		refuses(() -> nominate(key, "YXDY", id(2)), "本学年内受过处分，或者处分影响期未满");
		assertThat(sheet(key, 1).lines().get(0).nominations()).isEmpty();
	}

	@Test
	void refusesOneNameTooManyAndASecondNomination() {
		var key = this.campus.open(this.faculty, Campus.members(1), Campus.list(10));
		this.campus.nominate(key, this.faculty, this.faculty.branch(1), "YXDY", 1);

		refuses(() -> nominate(key, "YXDY", id(2)), "推荐名额为 1 名，已经用完");
		refuses(() -> nominate(key, Campus.LIST, id(1)), "在本次评选中已被推荐参评其他个人项目");
		this.campus.doors().nominations().withdraw(key, this.campus.named(key, "第1支部党员2").id(), "改报其他项目", secretary(1));
		nominate(key, Campus.LIST, id(1));
		assertThat(sheet(key, 1).lines().get(1).nominations()).hasSize(1);
	}

	@Test
	void refusesStrangersAndOnesOwnName() {
		var key = this.campus.open(this.faculty, Campus.members(2));

		refuses(() -> nominate(key, "YXDY", id(0)), "不能为本人办理推荐");
		refuses(() -> nominate(key, "YXDY", this.faculty.person(2, 1).id()), "请从本支部的人员中选择推荐对象");
		refuses(() -> nominate(key, "NONE", id(1)), "本次评选没有这个项目");
		denies(() -> this.campus.doors()
			.nominations()
			.nominate(key, this.faculty.branch(1), wanted("YXDY", id(1)), secretary(2)));
	}

	@Test
	void takesOnlyABranchThatIsGradedAdvanced() {
		var key = this.campus.open(this.faculty, Campus.branches());

		refuses(() -> nominate(key, "XJZZ", null), "最近一次分类定级不是“先进”");
		grade(1, "GOOD");
		refuses(() -> nominate(key, "XJZZ", null), "最近一次分类定级不是“先进”");
		this.jdbc.sql("update grading set level = 'ADVANCED' where unit = ?").param(this.faculty.branch(1)).update();
		nominate(key, "XJZZ", null);

		assertThat(sheet(key, 1).lines().get(0).nominations()).extracting(NominationView::name)
			.containsExactly("评选" + this.faculty.branch(1));
	}

	@Test
	void handsInOnlyWhatTheMeetingVoted() {
		var key = this.campus.open(this.faculty, Campus.members(1));
		var id = this.campus.nominate(key, this.faculty, this.faculty.branch(1), "YXDY", 1);
		var nominations = this.campus.doors().nominations();

		refuses(() -> submit(key, null, 3), "请填写党员大会日期");
		refuses(() -> submit(key, "2012-05-22", 3), "党员大会日期");
		refuses(() -> submit(key, "2012-05-21", 1), "没有达到应到会 4 人的半数");
		refuses(() -> submit(key, "2012-05-21", 4), "赞成票没有超过到会人数的半数");
		nominations.write(key, id, new Deeds(" ", null, false, false, 3), secretary(1));
		refuses(() -> submit(key, "2012-05-21", 4), "请填写第1支部党员2的主要事迹", "请填写第1支部党员2的征求意见情况");
		nominations.write(key, id, new Deeds("事迹", "没有意见", false, false, 3), secretary(1));
		submit(key, "2012-05-21", 4);

		refuses(() -> nominations.write(key, id, Campus.deeds(), secretary(1)), "本支部的推荐已报送，现在不能修改");
	}

	@Test
	void keepsANomineeFromTheOwnFile() {
		var key = this.campus.open(this.faculty, Campus.members(1));
		this.appointments.appoint(this.faculty.person(1, 1).userId(), this.faculty.code(), PostKind.DEPUTY_SECRETARY,
				day("2012-01-01"));
		nominatedAndSubmitted(key);

		var examination = Map.of(named(key), new Examination(true, 1, null));
		refuses(() -> this.campus.doors()
			.examinations()
			.report(key, this.faculty.code(), examination, "同意", this.campus.actor(this.faculty.person(1, 1).userId())),
				"您是“第1支部党员2”的推荐对象，应当回避");
	}

	@Test
	void keepsANomineeFromCheckingAndDeciding() {
		var key = this.campus.open(this.faculty, Campus.members(1));
		nominatedAndSubmitted(key);
		this.campus.examine(key, this.faculty);
		var nominee = this.faculty.person(1, 1).userId();
		var examination = Map.of(named(key), new Examination(true, null, null));
		var checks = this.campus.doors().checks();
		var reason = "您是“第1支部党员2”的推荐对象，应当回避";

		refuses(() -> checks.check(key, examination, as(nominee, this.faculty.department())), reason);
		checks.check(key, examination, this.campus.actor(this.faculty.department()));
		refuses(() -> checks.review(key, examination, as(nominee, this.faculty.discipline())), reason);
		checks.review(key, examination, this.campus.actor(this.faculty.discipline()));
		this.cases.of(key).settle();
		refuses(() -> this.campus.doors()
			.decisions()
			.decidePreliminarily(key, Set.of(named(key)), day("2012-05-21"), "纪要",
					as(nominee, this.faculty.committee())),
				reason);
	}

	/** Somebody who has another's post too. */
	private Actor as(String userId, String officer) {
		return new Actor(userId, this.campus.actor(officer).roles());
	}

	@Test
	void ranksOnceAndWithinTheQuota() {
		var key = this.campus.open(this.faculty, Campus.members(2));
		this.campus.nominate(key, this.faculty, this.faculty.branch(1), "YXDY", 1);
		this.campus.nominate(key, this.faculty, this.faculty.branch(1), "YXDY", 2);
		this.jdbc.sql("update award_nomination set approvals = 4 where name like '第1支部党员%'").update();
		submit(key, "2012-05-21", 4);
		submitNothing(key, 2);
		var both = this.campus.board(key).nominations().stream().map(NominationView::id).toList();

		refuses(() -> report(key,
				Map.of(both.get(0), new Examination(true, 1, null), both.get(1), new Examination(true, 2, null))),
				"“优秀共产党员”最多上报 1 名，现有 2 名");
		refuses(() -> report(key,
				Map.of(both.get(0), new Examination(true, 2, null), both.get(1), new Examination(false, null, null))),
				"不同意", "排序应当从 1 起连续、不重复");
		refuses(() -> report(key, Map.of(both.get(0), new Examination(true, 1, null))), "请填写对");
		report(key,
				Map.of(both.get(0), new Examination(true, 1, null), both.get(1), new Examination(false, null, "名额所限")));

		assertThat(this.campus.board(key).nominations()).extracting(NominationView::state)
			.containsExactlyInAnyOrder(NominationState.REPORTED, NominationState.NOT_REPORTED);
	}

	@Test
	void keepsThoseWhoExaminedFromDeciding() {
		var key = this.campus.open(this.faculty, Campus.members(1));
		nominatedAndSubmitted(key);
		this.campus.examine(key, this.faculty);
		this.campus.check(key, this.faculty);
		this.cases.of(key).settle();
		var chosen = Set.of(named(key));
		this.appointments.appoint(this.faculty.person(1, 2).userId(), "ZZ00", PostKind.COMMITTEE_MEMBER,
				day("2012-01-01"));

		var decisions = this.campus.doors().decisions();
		denies(() -> decisions.decidePreliminarily(key, chosen, day("2012-05-21"), "纪要", office()));
		refuses(() -> decisions.decidePreliminarily(key, chosen, day("2012-05-21"), "纪要",
				new Actor(this.faculty.secretary(), this.campus.actor(this.faculty.committee()).roles())),
				"您审查或者审核过“第1支部党员2”的推荐材料");
		refuses(() -> decisions.decidePreliminarily(key, Set.of(), day("2012-05-21"), " ",
				this.campus.actor(this.faculty.committee())), "请填写党委会议纪要", "请选择拟表彰对象");
		decisions.decidePreliminarily(key, chosen, day("2012-05-21"), "纪要",
				this.campus.actor(this.faculty.committee()));

		assertThat(this.campus.named(key, "第1支部党员2").state()).isEqualTo(NominationState.PROPOSED);
	}

	private void nominatedAndSubmitted(String key) {
		this.campus.nominate(key, this.faculty, this.faculty.branch(1), "YXDY", 1);
		this.jdbc.sql("update award_nomination set approvals = 4 where name like '第1支部党员%'").update();
		submit(key, "2012-05-21", 4);
		submitNothing(key, 2);
	}

	private void submitNothing(String key, int branch) {
		this.campus.doors().nominations().submit(key, this.faculty.branch(branch), null, 0, secretary(branch));
	}

	private void submit(String key, String on, int present) {
		this.campus.doors()
			.nominations()
			.submit(key, this.faculty.branch(1), (on != null) ? day(on) : null, present, secretary(1));
	}

	private void report(String key, Map<UUID, Examination> examined) {
		this.campus.doors()
			.examinations()
			.report(key, this.faculty.code(), new HashMap<>(examined), "同意推荐",
					this.campus.actor(this.faculty.secretary()));
	}

	private void nominate(String key, String kind, UUID member) {
		this.campus.doors().nominations().nominate(key, this.faculty.branch(1), wanted(kind, member), secretary(1));
	}

	private static NewNomination wanted(String kind, UUID member) {
		return new NewNomination(kind, member, Campus.deeds());
	}

	private void grade(int branch, String level) {
		this.jdbc
			.sql("""
					insert into grading (id, version, business_key, unit, year, kind, stage, opened_on, self_until, score, level,
						decided_on, published_on)
					values (gen_random_uuid(), 0, ?, ?, 2012, 'FIRST', 'PUBLISHED', '2012-04-10', '2012-04-20', 91, ?,
						'2012-05-02', '2012-05-10')""")
			.params(this.faculty.branch(branch) + "-DJ-2012-0001", this.faculty.branch(branch), level)
			.update();
	}

	private RoundService rounds() {
		return this.campus.doors().rounds();
	}

	private BranchSheet sheet(String key, int branch) {
		return this.campus.doors().reading().sheet(key, this.faculty.branch(branch), secretary(branch));
	}

	private Actor office() {
		return this.campus.actor(this.faculty.office());
	}

	private Actor secretary(int branch) {
		return this.campus.actor(this.faculty.branchSecretary(branch));
	}

	private UUID id(int member) {
		return this.faculty.person(1, member).id();
	}

	private UUID named(String key) {
		return this.campus.named(key, "第1支部党员2").id();
	}

	private static LocalDate day(String written) {
		return LocalDate.parse(written);
	}

	private static void refuses(Runnable deed, String... reasons) {
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(deed::run)
			.satisfies((refusal) -> assertThat(refusal.getMessage()).contains(reasons));
	}

	private static void denies(Runnable deed) {
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(deed::run);
	}

}
