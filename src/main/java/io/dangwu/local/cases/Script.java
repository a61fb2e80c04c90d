package io.dangwu.local.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people answer in the forms of the chain when everything goes well. */
class Script {

	private static final List<String> HEARD = List.of("GROUP", "CULTIVATORS", "MEMBERS", "MASSES");

	/** Open while time passes; they are answered only when something goes wrong. */
	private static final Set<String> WATCHED = Set.of("watchNotice", "investigateObjection");

	private int attendees;

	boolean knows(String task) {
		return !WATCHED.contains(task);
	}

	/** The answers of a task, or none where nobody need do anything. */
	Optional<Map<String, Object>> answers(String task, Facts facts, LocalDate today) {
		var on = today.toString();
		return Optional.ofNullable(switch (task) {
			case "holdTalk" -> Map.of("talkDate", on, "talker", "SECRETARY", "topics",
					List.of("STUDY", "KNOWLEDGE", "MOTIVE", "LAW", "FAMILY", "BASICS"));
			case "recommendActivist" -> Map.of("recommendedOn", on, "recommenders", List.of("MEMBERS", "LEAGUE"));
			case "decideActivist" -> decided(facts, "decidedOn", on, "decision", "DETERMINED");
			case "fileActivist", "fileProspect" -> Map.of("filedOn", on, "decision", "FILED", "reference", "组备〔示例〕1 号");
			case "assignCultivators" -> Map.of("assignedOn", on, "cultivators", companions(facts));
			case "inspectActivist" -> Map.of("inspectedOn", on, "conclusion", "SATISFACTORY");
			case "proposeProspect" -> with(decided(facts, "proposedOn", on, "decision", "PROPOSE"), "heard", HEARD);
			case "consentToProspect" -> Map.of("consentedOn", on, "decision", "CONSENTED", "reference", "组复〔示例〕1 号");
			case "postNotice" ->
				Map.of("postedOn", on, "channels", List.of("CAMPUS_NETWORK", "BULLETIN_BOARD"), "textChecked", true);
			default -> admission(task, facts, on);
		});
	}

	private Map<String, Object> admission(String task, Facts facts, String on) {
		return switch (task) {
			case "appointIntroducers" -> Map.of("appointedOn", on, "introducers", companions(facts));
			case "reviewPolitically" -> Map.of("concludedOn", on, "conclusion", "QUALIFIED", "reference", "政审〔示例〕1 号");
			case "trainProspect" ->
				Map.of("endedOn", on, "days", 5, "hours", 40, "mode", "IN_PERSON", "result", "PASSED");
			case "reviewInCommittee" -> decided(facts, "reviewedOn", on, "conclusion", "QUALIFIED");
			case "preReviewProspect" -> Map.of("reviewedOn", on, "conclusion", "QUALIFIED", "reference", "志愿书示例 0001");
			case "fillApplicationForm" -> Map.of("filledOn", on, "truthful", true);
			case "examineAdmission" -> Map.of("examinedOn", on, "conclusion", "AGREED");
			case "holdAdmissionTalk" -> Map.of("talkDate", on, "conclusion", "SUGGEST_APPROVAL", "reported", true);
			case "approveAdmission" -> decided(facts, "decidedOn", on, "decision", "APPROVED");
			case "announceAdmission" -> Map.of("toldOn", on, "announcedOn", on);
			case "fileAdmission" -> Map.of("filedOn", on);
			case "assignGroup" -> Map.of("assignedOn", on);
			case "holdOath" -> Map.of("heldOn", on);
			default -> meeting(task, facts, on);
		};
	}

	private Map<String, Object> meeting(String task, Facts facts, String on) {
		return switch (task) {
			case "conveneMeeting" -> Map.of("decision", "CONVENE", "heldOn", on, "place", "第一会议室", "chair",
					facts.choices("fullMembers").get(0));
			case "registerAttendance" -> everybody(facts.choices("dueMembers"));
			case "enterTally" -> Map.of("yes", this.attendees, "no", 0, "abstain", 0, "secretBallot", true);
			case "confirmTally" -> Map.of("check", "CONFIRMED");
			default -> probation(task, facts, on);
		};
	}

	private static Map<String, Object> probation(String task, Facts facts, String on) {
		return switch (task) {
			case "checkTransferIn" -> Map.of("checkedOn", on, "reported", true, "papers",
					List.of("APPLICATION_FORM", "APPLICATION", "POLITICAL_REVIEW", "CULTIVATION_REGISTER"),
					"conclusion", "RECOGNISED");
			case "inspectProbationer" -> Map.of("inspectedOn", on, "conclusion", "SATISFACTORY");
			case "applyForConversion" -> Map.of("decision", "FILED", "appliedOn", on);
			case "reviewProbation" -> with(decided(facts, "reviewedOn", on, "motion", "CONVERT"), "heard", HEARD);
			case "approveConversion" -> decided(facts, "decidedOn", on, "decision", "APPROVED");
			case "announceConversion" -> Map.of("talkedOn", on, "announcedOn", on);
			case "archiveDossier" -> Map.of("archivedOn", on, "papers", List.of("APPLICATION_FORM", "APPLICATION",
					"POLITICAL_REVIEW", "CULTIVATION_REGISTER", "PROBATION_REGISTER", "CONVERSION_APPLICATION"));
			default -> ElectionScript.answers(task, LocalDate.parse(on));
		};
	}

	private Map<String, Object> everybody(List<String> due) {
		this.attendees = due.size();
		return Map.of("present", due);
	}

	private static Map<String, Object> decided(Facts facts, String day, String on, String decision, String outcome) {
		var committee = facts.choices("committee");
		return Map.of(day, on, decision, outcome, "present", committee, "approvals", committee.size());
	}

	private static List<String> companions(Facts facts) {
		return facts.choices("fullMembers").subList(0, 2);
	}

	private static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
		var more = new HashMap<>(answers);
		more.put(key, value);
		return more;
	}

}
