package io.dangwu.meeting.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.dangwu.engine.Choice;
import io.dangwu.engine.FormFacts;
import io.dangwu.meeting.CallerReading;
import io.dangwu.meeting.MeetingPurpose;
import io.dangwu.meeting.MeetingReading;
import io.dangwu.meeting.MeetingView;
import io.dangwu.meeting.Roll;
import io.dangwu.meeting.RollEntry;
import io.dangwu.meeting.Tally;
import io.dangwu.member.MemberService;
import io.dangwu.organization.OrganizationService;

import org.springframework.stereotype.Component;

/** What the forms of the process generalMeeting are opened with. */
@Component
class GeneralMeetingForms implements FormFacts {

	private final MeetingReading meetings;

	private final OrganizationService organizations;

	private final MemberService members;

	private final CallerReading callers;

	GeneralMeetingForms(MeetingReading meetings, OrganizationService organizations, MemberService members,
			CallerReading callers) {
		this.meetings = meetings;
		this.callers = callers;
		this.organizations = organizations;
		this.members = members;
	}

	@Override
	public String process() {
		return "generalMeeting";
	}

	@Override
	public Map<String, Object> of(String task, String businessKey) {
		var meeting = this.meetings.of(businessKey);
		var facts = new HashMap<String, Object>();
		facts.put("topic", meeting.topic());
		facts.put("unit", this.organizations.unit(meeting.branch()).name());
		facts.putAll(switch (task) {
			case "conveneMeeting" -> plan(meeting, businessKey);
			case "registerAttendance" ->
				roll(meeting, this.meetings.due(businessKey), this.meetings.arrived(businessKey));
			case "chooseScrutineers" -> scrutineers(meeting, businessKey);
			case "enterOpinions" -> Map.of("facts", heldOn(meeting) + meeting.attendance());
			case "enterTally" -> count(meeting);
			case "confirmTally" -> Map.of("facts", counted(meeting));
			default -> Map.of();
		});
		return facts;
	}

	private Map<String, Object> plan(MeetingView meeting, String businessKey) {
		var opened = meeting.purpose() == MeetingPurpose.OPENED;
		var consented = this.callers.consented(businessKey);
		return Map.of("fullMembers", choices(this.meetings.due(businessKey).due()), "opened", opened, "quorum",
				opened ? "" : "有表决权的到会党员须%s，会议方为有效。".formatted(meeting.quorum()), "retiredAdmitted",
				this.callers.admitsRetired(businessKey), "consented", consented.isPresent(), "consentedWords",
				consented.orElse(""));
	}

	/** Whoever has checked in is already ticked. */
	private static Map<String, Object> roll(MeetingView meeting, Roll due, Roll arrived) {
		return Map.of("facts", heldOn(meeting) + due.words(), "countsWritten", meeting.purpose().countsWritten(),
				"dueMembers", choices(due.due()), "excludedMembers", choices(due.leftOut()), "page",
				"/meetings/" + meeting.id() + "/attendance", "present",
				ids(arrived.present().stream().filter((entry) -> due.isDue(entry.memberId())).toList()), "returned",
				ids(arrived.present().stream().filter((entry) -> !due.isDue(entry.memberId())).toList()));
	}

	private Map<String, Object> scrutineers(MeetingView meeting, String businessKey) {
		return Map.of("facts", heldOn(meeting) + meeting.attendance(), "eligible",
				choices(this.callers.eligible(businessKey)), "tellerSent", this.callers.tellerIsSent(businessKey));
	}

	private static Map<String, Object> count(MeetingView meeting) {
		var sentBack = meeting.sentBackFor().map((remark) -> "复核退回：" + remark.title() + "，请重新录入。").orElse("");
		var majority = "按《%s》，赞成须超过应到会人数的 %s。".formatted(meeting.law().edition().title(),
				meeting.law().majority().value());
		return Map.of("facts", sentBack + heldOn(meeting) + meeting.attendance() + majority, "secretBallot",
				meeting.law().secretBallot().value());
	}

	private String counted(MeetingView meeting) {
		return heldOn(meeting) + meeting.attendance() + meeting.tally().map(GeneralMeetingForms::words).orElse("")
				+ meeting.talliedBy().map((userId) -> "录入人：" + this.members.nameOf(userId) + "。").orElse("");
	}

	private static String words(Tally tally) {
		return "到会党员赞成 %d，反对 %d，弃权 %d；书面意见中赞成 %d；%s投票。".formatted(tally.yes(), tally.no(), tally.abstain(),
				tally.yesWritten(), tally.secretBallot() ? "无记名" : "记名");
	}

	private static String heldOn(MeetingView meeting) {
		return meeting.heldOn().map(LocalDate::toString).map("会议日期：%s。"::formatted).orElse("");
	}

	private static List<String> ids(List<RollEntry> entries) {
		return entries.stream().map((entry) -> entry.memberId().toString()).toList();
	}

	private static List<Choice> choices(List<RollEntry> entries) {
		return entries.stream().map((entry) -> new Choice(entry.name(), entry.memberId().toString())).toList();
	}

}
