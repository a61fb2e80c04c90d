package io.dangwu.member;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.dangwu.organization.Actor;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has the entries of a branch looked at and confirmed once in a while.
 */
@Service
@Transactional
public class ConfirmationService {

	private static final Logger LOG = LoggerFactory.getLogger(ConfirmationService.class);

	private final Members members;

	private final MemberDirectory directory;

	private final Keepers keepers;

	private final Confirmations confirmations;

	ConfirmationService(Members members, MemberDirectory directory, Keepers keepers, Confirmations confirmations) {
		this.members = members;
		this.directory = directory;
		this.keepers = keepers;
		this.confirmations = confirmations;
	}

	/** The branches whose entries the actor keeps. */
	@Transactional(readOnly = true)
	public List<Unit> branches(Actor actor) {
		return this.directory.branches(actor)
			.stream()
			.filter((branch) -> this.keepers.keeps(branch.code(), actor))
			.toList();
	}

	/** Whether the actor keeps the person's entry. */
	@Transactional(readOnly = true)
	public boolean keeps(Person person, Actor actor) {
		return this.keepers.keeps(person.branchCode(), actor);
	}

	/** How many entries wait for the actor. */
	@Transactional(readOnly = true)
	public int waiting(Actor actor) {
		var due = this.confirmations.dueByBranch();
		return branches(actor).stream().mapToInt((branch) -> due.getOrDefault(branch.code(), 0)).sum();
	}

	@Transactional(readOnly = true)
	public List<DueEntry> due(String branch, Actor actor) {
		this.keepers.check(branch, actor);
		return this.members.unconfirmed(branch, MemberStatus.LIVE, this.confirmations.latest())
			.stream()
			.map(Member::person)
			.map((person) -> new DueEntry(person, this.directory.entry(person.id(), actor)))
			.toList();
	}

	/** Somebody has looked at the entries and they are right. */
	public void confirm(Collection<UUID> memberIds, Actor actor) {
		Verdict.refusedIf(memberIds.isEmpty(), "请勾选已经核实的人").orThrow();
		var found = this.members.findAllById(memberIds);
		found.forEach((member) -> this.keepers.check(member.person().branchCode(), actor));
		found.forEach(this.confirmations::confirm);
		LOG.info("{} entries confirmed by {}", found.size(), actor.userId());
	}

}
