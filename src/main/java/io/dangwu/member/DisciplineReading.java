package io.dangwu.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.dangwu.organization.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows sanctions and suspensions to those who record them.
 */
@Service
@Transactional(readOnly = true)
public class DisciplineReading {

	private final Members members;

	private final VotingRoll roll;

	private final MemberList list;

	private final Clock clock;

	DisciplineReading(Members members, VotingRoll roll, MemberList list, Clock clock) {
		this.members = members;
		this.roll = roll;
		this.list = list;
		this.clock = clock;
	}

	/**
	 * Members whom a sanction or a suspension still weighs upon.
	 */
	public List<DisciplineFile> current(Actor actor) {
		DisciplineService.check(actor);
		return this.members.disciplinedOn(today()).stream().map(this::file).toList();
	}

	/**
	 * Looks somebody up, to record something.
	 */
	public PeoplePage find(String text, Actor actor) {
		DisciplineService.check(actor);
		return this.list.find(MemberQuery.of(text), Actor.SYSTEM);
	}

	public DisciplineFile file(UUID memberId, Actor actor) {
		DisciplineService.check(actor);
		return file(this.members.findById(memberId).orElseThrow());
	}

	private DisciplineFile file(Member member) {
		var state = member.disciplinaryState();
		return new DisciplineFile(member.person(), this.list.branch(member.person()), this.roll.right(member, today()),
				member.sanctions(), state.rightsLostSince(), state.suspendedSince());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
