package io.dangwu.meeting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.dangwu.document.Documents;
import io.dangwu.member.SurnameStrokes;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prints what is signed by hand: the sheet on which those who come sign, and the minutes
 * with the count.
 */
@Service
@Transactional(readOnly = true)
public class MeetingPapers {

	private final MeetingDoors doors;

	private final RollCall rollCall;

	private final MeetingNames names;

	private final Documents documents;

	MeetingPapers(MeetingDoors doors, RollCall rollCall, MeetingNames names, Documents documents) {
		this.doors = doors;
		this.rollCall = rollCall;
		this.names = names;
		this.documents = documents;
	}

	/** Everybody due by surname strokes, with room for a signature. */
	public MeetingPaper signInSheet(UUID id, Actor leader) {
		var meeting = this.doors.lead(id, leader);
		var roll = meeting.attending().isFrozen() ? meeting.roll() : this.rollCall.due(meeting, meeting.day());
		var facts = about(meeting);
		facts.put("due", byStrokes(roll.due()));
		facts.put("others", notDue(roll));
		return paper("签到册", "meeting/sign-in-sheet", meeting, facts);
	}

	/** What happened, with the count; not before the roll stands. */
	public MeetingPaper minutes(UUID id, Actor leader) {
		var meeting = this.doors.lead(id, leader);
		Verdict.refusedIf(!meeting.attending().isFrozen() && meeting.ending().isEmpty(), "签到还没有结束，会议记录在名册确定以后打印")
			.orThrow();
		var facts = about(meeting);
		var roll = meeting.roll();
		facts.put("dueNumber", roll.due().size());
		facts.put("present", byStrokes(roll.present()));
		facts.put("absent", byStrokes(roll.due().stream().filter(Predicate.not(RollEntry::present)).toList()));
		facts.put("written", roll.writtenOpinions());
		facts.put("others", notDue(roll));
		facts.put("consent", meeting.sat().superiorConsent());
		facts.put("functionaries", functionaries(meeting));
		facts.put("tally", meeting.tally().orElse(null));
		facts.put("online", meeting.isOnline());
		facts.put("outcome", meeting.ending().map(Ending::reasoning).orElse(""));
		return paper("会议记录", "meeting/minutes", meeting, facts);
	}

	private Map<String, Object> about(Meeting meeting) {
		var facts = new HashMap<String, Object>();
		facts.put("branch", this.names.branch(meeting));
		facts.put("topic", meeting.topic());
		facts.put("number", meeting.businessKey());
		facts.put("heldOn", meeting.day());
		facts.put("place", meeting.sat().place());
		facts.put("chair", this.names.chair(meeting));
		return facts;
	}

	private MeetingPaper paper(String kind, String template, Meeting meeting, Map<String, Object> facts) {
		return new MeetingPaper("%s-%s".formatted(kind, meeting.businessKey()), this.documents.pdf(template, facts));
	}

	private static List<String> byStrokes(List<RollEntry> entries) {
		return entries.stream().map(RollEntry::name).sorted(SurnameStrokes.order()).toList();
	}

	private static List<String> notDue(Roll roll) {
		return roll.entries().stream().filter(Predicate.not(RollEntry::isDue)).map(RollEntry::notDue).toList();
	}

	/** The scrutineers first. */
	private static Map<String, String> functionaries(Meeting meeting) {
		return meeting.functionaries()
			.stream()
			.sorted(Comparator.comparing(Functionary::duty).thenComparing(Functionary::name, SurnameStrokes.order()))
			.collect(Collectors.groupingBy((one) -> one.duty().title(), LinkedHashMap::new,
					Collectors.mapping(Functionary::name, Collectors.joining("、"))));
	}

}
