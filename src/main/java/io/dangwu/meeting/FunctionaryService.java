package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.meeting.rule.FunctionaryRule;
import io.dangwu.meeting.rule.Nomination;
import io.dangwu.meeting.rule.Nominee;
import io.dangwu.member.MemberService;
import io.dangwu.member.Person;
import io.dangwu.member.VotingRight;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters the scrutineers and tellers whom a meeting has confirmed.
 */
@Service
@Transactional
public class FunctionaryService {

	private static final Logger LOG = LoggerFactory.getLogger(FunctionaryService.class);

	private final MeetingRegister register;

	private final MeetingCallers callers;

	private final MemberService members;

	private final Count count;

	FunctionaryService(MeetingRegister register, MeetingCallers callers, MemberService members, Count count) {
		this.register = register;
		this.callers = callers;
		this.members = members;
		this.count = count;
	}

	/** Enters them; refused where one of them must not be one. */
	public void appoint(String callerKey, ChosenFunctionaries chosen, Actor actor) {
		var meeting = this.register.get(callerKey, actor);
		var candidates = candidates(meeting);
		var sent = Optional.ofNullable(chosen.sentTeller()).map((number) -> sent(meeting, number));
		var nomination = new Nomination(nominees(meeting, chosen.scrutineers(), candidates),
				nominees(meeting, chosen.tellers(), candidates), sent.map(Person::name).orElse(null),
				meeting.roll().fullMembers(), chosen.confirmedByMeeting());
		FunctionaryRule.check(nomination, this.count.on(meeting.day())).orThrow();
		var sentTeller = sent.stream()
			.map((person) -> new Functionary(person.id(), person.name(), Functionary.Duty.TELLER, true));
		meeting.appoint(Stream
			.of(each(nomination.scrutineers(), Functionary.Duty.SCRUTINEER),
					each(nomination.tellers(), Functionary.Duty.TELLER), sentTeller)
			.flatMap((all) -> all)
			.collect(Collectors.toSet()));
		LOG.info("Meeting {} has its scrutineers and tellers", meeting.businessKey());
	}

	/** Whether the superior sends the teller into a branch with so many full members. */
	@Transactional(readOnly = true)
	public boolean tellerIsSent(int fullMembers, LocalDate on) {
		return this.count.on(on).isTellerSent(fullMembers);
	}

	private Set<UUID> candidates(Meeting meeting) {
		return this.callers.of(meeting.matter().subject()).candidates(meeting.callerKey());
	}

	private Person sent(Meeting meeting, String number) {
		var person = this.members.byNo(number.strip())
			.filter((known) -> !known.branchCode().equals(meeting.branch()))
			.filter((known) -> this.members.votingRight(known.id(), meeting.day()) == VotingRight.YES);
		Verdict.refusedIf(person.isEmpty(), "上级选派的计票人须是其他支部有表决权的正式党员，请填写其党员编号（M 加八位数字）").orThrow();
		return person.orElseThrow();
	}

	private static List<Nominee> nominees(Meeting meeting, List<UUID> chosen, Set<UUID> candidates) {
		var roll = meeting.roll();
		var present = roll.present().stream().map(RollEntry::memberId).toList();
		return chosen.stream()
			.map((member) -> new Nominee(member, roll.name(member), present.contains(member),
					candidates.contains(member)))
			.toList();
	}

	private static Stream<Functionary> each(List<Nominee> nominees, Functionary.Duty duty) {
		return nominees.stream().map((nominee) -> new Functionary(nominee.id(), nominee.name(), duty, false));
	}

}
