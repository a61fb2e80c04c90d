package io.dangwu.publicity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.dangwu.ApplicationTest;
import io.dangwu.Case;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.organization.Actor;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class PublicNoticeProcessTest {

	@Autowired
	private Cases cases;

	@Autowired
	private Staffing staffing;

	@Autowired
	private Petitioner petitioner;

	@Autowired
	private PublicNoticeService notices;

	@Autowired
	private NoticeReading reading;

	@Autowired
	private ObjectionLodging lodging;

	@Autowired
	private ObjectionService objections;

	private Branch branch;

	private String officer;

	@BeforeEach
	void hireAnOfficer() {
		this.cases.on("2012-06-11");
		this.branch = this.staffing.aBranchWith(2);
		this.officer = this.staffing.anOfficer(PostKind.ORG_DEPARTMENT_STAFF);
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void endsClearOnTheDayAfterTheLastWorkingDay() {
		var notice = aNotice();

		notice.answer("postNotice", posted("2012-06-11"));
		notice.waitOut("noticePeriodEnded");

		assertThat(this.notices.latest(notice.key())).hasValueSatisfying((result) -> {
			assertThat(result.lastDay()).isEqualTo("2012-06-15");
			assertThat(result.outcome()).isEqualTo("CLEAR");
			assertThat(result.provisional()).isFalse();
		});
		assertThat(notice.outcome("noticeOutcome")).isEqualTo("CLEAR");
		assertThat(notice.isEnded()).isTrue();
	}

	@Test
	void fallsDueOnItsLastDayAndEndsAtMidnight() {
		var notice = aNotice();

		notice.answer("postNotice", posted("2012-06-11"));

		assertThat(notice.task("watchNotice").getDueDate()).isEqualTo("2012-06-15T23:59:00+08:00");
		assertThat(notice.dueDateOf("noticePeriodEnded")).isEqualTo("2012-06-16T00:00:00+08:00");
	}

	@Test
	void beginsAnewAfterACorrection() {
		var notice = aNotice().answer("postNotice", posted("2012-06-11"));
		this.cases.on("2012-06-13");

		notice.answer("watchNotice", Map.of("change", "CORRECT"));
		notice.answer("postNotice", posted("2012-06-13"));
		notice.waitOut("noticePeriodEnded");

		assertThat(this.notices.latest(notice.key())).hasValueSatisfying((result) -> {
			assertThat(result.postedOn()).isEqualTo("2012-06-13");
			assertThat(result.lastDay()).isEqualTo("2012-06-19");
		});
	}

	@Test
	void takesNoObjectionsWhileItsTextIsCorrected() {
		var notice = aNotice().answer("postNotice", posted("2012-06-11"));
		notice.answer("watchNotice", Map.of("change", "CORRECT"));

		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> objectTo(notice, signed()))
			.withMessageContaining("正在更正");

		assertThat(notice.openTasks()).containsExactly("postNotice");
	}

	@Test
	void standsLongerWhenTheSuperiorExtendsIt() {
		var notice = aNotice().answer("postNotice", posted("2012-06-11"));

		notice.answer("watchNotice",
				Map.of("change", "EXTEND", "newLastDay", "2012-06-20", "extensionConsent", "院组〔2012〕3号"));

		assertThat(notice.dueDateOf("noticePeriodEnded")).isEqualTo("2012-06-21T00:00:00+08:00");
		notice.waitOut("noticePeriodEnded");
		assertThat(this.notices.latest(notice.key()).orElseThrow().lastDay()).isEqualTo("2012-06-20");
	}

	@Test
	void refusesAnExtensionThatIsNone() {
		var notice = aNotice().answer("postNotice", posted("2012-06-11"));

		refuses(notice, "watchNotice", Map.of("change", "EXTEND"), "请填写延长后的公示截止日期", "上级意见");
		refuses(notice, "watchNotice",
				Map.of("change", "EXTEND", "newLastDay", "2012-06-15", "extensionConsent", "院组〔2012〕3号"), "不晚于原截止日期");

		assertThat(notice.openTasks()).containsExactly("watchNotice");
	}

	@Test
	void waitsForTheAnswerToASignedObjectionButCountsOn() {
		var notice = aNotice().answer("postNotice", posted("2012-06-11"));
		this.cases.on("2012-06-15");
		var investigated = objectTo(notice, signed());

		notice.waitOut("noticePeriodEnded");

		assertThat(investigated).isTrue();
		assertThat(notice.openTasks()).containsExactly("investigateObjection");
		assertThat(notice.groups("investigateObjection")).containsExactlyInAnyOrder("org-department", "discipline");
	}

	@Test
	void endsClearWhenTheObjectionIsRejected() {
		var notice = aNotice().answer("postNotice", posted("2012-06-11"));
		objectTo(notice, signed());
		notice.waitOut("noticePeriodEnded");

		notice.answer("investigateObjection", found("REJECTED", firstObjection(notice)));

		assertThat(objectionsTo(notice)).extracting(ObjectionView::state).containsExactly(ObjectionState.REJECTED);
		assertThat(notice.outcome("noticeOutcome")).isEqualTo("CLEAR");
	}

	@Test
	void endsAtOnceWhenAnObjectionIsUpheld() {
		var notice = aNotice().answer("postNotice", posted("2012-06-11"));
		objectTo(notice, signed());
		objectTo(notice, signed());

		notice.answer("investigateObjection", found("UPHELD", firstObjection(notice)));

		assertThat(objectionsTo(notice)).extracting(ObjectionView::state)
			.containsExactly(ObjectionState.UPHELD, ObjectionState.OVERTAKEN);
		assertThat(this.notices.latest(notice.key()).orElseThrow().outcome()).isEqualTo("UPHELD");
		assertThat(notice.outcome("noticeOutcome")).isEqualTo("UPHELD");
		assertThat(notice.hasPassed("noticeStopped")).isTrue();
		assertThat(notice.isEnded()).isTrue();
	}

	@Test
	void investigatesAnUnsignedObjectionWithFactsWithoutKnowingWhoLodgedIt() {
		var notice = aNotice().answer("postNotice", posted("2012-06-11"));

		var investigated = objectTo(notice, LodgedObjection.of(ObjectionKind.ANONYMOUS, "不同意", "2011年考试中有违纪情况"));

		assertThat(investigated).isTrue();
		assertThat(objectionsTo(notice)).extracting(ObjectionView::lodgedBy).containsOnlyNulls();
		notice.answer("investigateObjection",
				Map.of("objection", firstObjection(notice), "finding", "REJECTED", "document", "院组查〔2012〕1号"));
		assertThat(notice.openTasks()).containsExactly("watchNotice");
	}

	@Test
	void onlyKeepsAnUnsignedObjectionWithoutFactsOnRecord() {
		var notice = aNotice().answer("postNotice", posted("2012-06-11"));

		var investigated = objectTo(notice, LodgedObjection.of(ObjectionKind.ANONYMOUS, "不同意", " "));

		assertThat(investigated).isFalse();
		assertThat(objectionsTo(notice)).extracting(ObjectionView::state).containsExactly(ObjectionState.RECORDED);
		assertThat(notice.openTasks()).containsExactly("watchNotice");
	}

	@Test
	void isNotStoppedByAnObjectionAfterTheLastDay() {
		var notice = aNotice().answer("postNotice", posted("2012-06-11"));
		this.cases.on("2012-06-16");
		var beforeTheTimerFired = objectTo(notice, signed());

		notice.waitOut("noticePeriodEnded");
		var afterTheEnd = objectTo(notice, signed());

		assertThat(beforeTheTimerFired).isFalse();
		assertThat(afterTheEnd).isFalse();
		assertThat(objectionsTo(notice)).extracting(ObjectionView::state).containsOnly(ObjectionState.RECORDED);
		assertThat(notice.outcome("noticeOutcome")).isEqualTo("CLEAR");
	}

	@Test
	void saysThatTheLastDayIsProvisionalInAYearWithoutACalendar() {
		this.cases.on("2031-03-03");
		var notice = aNotice("2031-03-02");

		notice.answer("postNotice", posted("2031-03-03"));

		assertThat(notice.form("watchNotice").get("facts").toString()).contains("暂算");
		notice.waitOut("noticePeriodEnded");
		assertThat(this.notices.latest(notice.key()).orElseThrow().provisional()).isTrue();
	}

	@Test
	void refusesAPostingThatIsNotInOrder() {
		var notice = aNotice();

		refuses(notice, "postNotice", posted("2012-06-12"), "晚于今天");
		refuses(notice, "postNotice", posted("2012-06-08"), "上级同意日期");
		refuses(notice, "postNotice", with(posted("2012-06-11"), "textChecked", false), "核对公示内容");
		refuses(notice, "postNotice", with(posted("2012-06-11"), "channels", List.of()), "至少选择一处");
		refuses(notice, "postNotice", with(posted("2012-06-11"), "channels", List.of("PLACE_LEFT")), "流出地和流入地");
		refuses(notice, "postNotice", with(posted("2012-06-11"), "channels", List.of("TOWN_HALL")), "请从列表中选择");
		refuses(notice, "postNotice", with(posted("2012-06-11"), "noticeOutcome", "CLEAR"), "没有的项目");

		assertThat(notice.openTasks()).containsExactly("postNotice");
	}

	@Test
	void refusesAFindingThatIsNotInOrder() {
		var notice = aNotice().answer("postNotice", posted("2012-06-11"));
		objectTo(notice, signed());
		var found = found("REJECTED", firstObjection(notice));

		refuses(notice, "investigateObjection", without(found, "answeredOn"), "请填写答复日期");
		refuses(notice, "investigateObjection", without(found, "document"), "此项必填");
		refuses(notice, "investigateObjection", with(found, "finding", "OPEN"), "调查结论");
		refuses(notice, "investigateObjection", with(found, "objection", UUID.randomUUID()), "请从列表中选择");

		assertThat(objectionsTo(notice)).extracting(ObjectionView::state).containsExactly(ObjectionState.OPEN);
	}

	@Test
	void letsNobodyInvestigateTheirOwnObjection() {
		var notice = aNotice().answer("postNotice", posted("2012-06-11"));
		var view = this.reading.ofCase(notice.key());
		this.lodging.lodge(view.id(), signed(), new Actor(this.officer, orgDepartment().roles()));

		refuses(notice, "investigateObjection", found("REJECTED", firstObjection(notice)), "由您本人提出");

		assertThat(notice.openTasks()).contains("investigateObjection");
	}

	@Test
	void isReadInItsUnitOnly() {
		var notice = aNotice().answer("postNotice", posted("2012-06-11"));
		var stranger = new Actor("M00000000", Set.of(Role.of(RoleKind.MEMBER, "ZZ01-T01")));

		var own = this.reading.all(aMember());
		var foreign = this.reading.all(stranger);

		var id = this.reading.ofCase(notice.key()).id();
		assertThat(own).extracting(NoticeView::id).contains(id);
		assertThat(foreign).extracting(NoticeView::id).doesNotContain(id);
		assertThat(this.objections.of(id, aMember())).isEmpty();
	}

	@Test
	void endsWithTheCaseItBelongsTo() {
		var notice = aNotice().answer("postNotice", posted("2012-06-11"));
		objectTo(notice, signed());
		var id = this.reading.ofCase(notice.key()).id();

		notice.cutOff();

		assertThat(this.notices.latest(notice.key()).orElseThrow().outcome()).isEqualTo("ABANDONED");
		assertThat(this.objections.of(id, orgDepartment())).extracting(ObjectionView::state)
			.containsExactly(ObjectionState.OVERTAKEN);
	}

	private Case aNotice() {
		return aNotice("2012-06-08");
	}

	private Case aNotice(String consentOn) {
		var prospect = this.staffing.aProspect(this.branch.code(), "张三");
		var key = this.petitioner.want(this.branch.code(), prospect.id(), LocalDate.parse(consentOn));
		return this.cases.start("publicNotice", key, Map.of("noticeSubject", Petitioner.SUBJECT)).as(this.officer);
	}

	private boolean objectTo(Case notice, LodgedObjection objection) {
		return this.lodging.lodge(noticeOf(notice), objection, aMember());
	}

	private List<ObjectionView> objectionsTo(Case notice) {
		return this.objections.of(noticeOf(notice), orgDepartment());
	}

	private String firstObjection(Case notice) {
		return objectionsTo(notice).get(0).id().toString();
	}

	private UUID noticeOf(Case notice) {
		return this.reading.all(orgDepartment())
			.stream()
			.filter((view) -> view.businessKey().startsWith(this.branch.code()))
			.findFirst()
			.orElseThrow()
			.id();
	}

	private Actor aMember() {
		return new Actor(this.branch.secretary(), Set.of(Role.of(RoleKind.MEMBER, this.branch.code())));
	}

	private static Actor orgDepartment() {
		return new Actor("S00000000", Set.of(Role.of(RoleKind.ORG_DEPARTMENT)));
	}

	private static LodgedObjection signed() {
		return LodgedObjection.of(ObjectionKind.SIGNED, "不同意列为发展对象", null);
	}

	private static Map<String, Object> posted(String day) {
		return Map.of("postedOn", day, "channels", List.of("CAMPUS_NETWORK", "UNIT_BOARD"), "textChecked", true);
	}

	private static Map<String, Object> found(String finding, String objection) {
		return Map.of("objection", objection, "finding", finding, "answeredOn", "2012-06-18", "document",
				"院组查〔2012〕1号");
	}

	private static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
		var changed = new HashMap<>(answers);
		changed.put(key, value);
		return changed;
	}

	private static Map<String, Object> without(Map<String, Object> answers, String key) {
		var changed = new HashMap<>(answers);
		changed.remove(key);
		return changed;
	}

	private static void refuses(Case notice, String task, Map<String, Object> answers, String... reasons) {
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> notice.answer(task, answers))
			.satisfies((refusal) -> assertThat(refusal.getMessage()).contains(reasons));
	}

}
