package io.dangwu.member.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import io.dangwu.member.MemberDirectory;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Person;
import io.dangwu.member.TransferReading;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Unit;

import org.springframework.stereotype.Component;

/**
 * Whom one may move and where to, as the pages of a move offer it.
 */
@Component
class People {

	private static final MemberStatus[] OF_THE_BRANCH = EnumSet.range(MemberStatus.APPLICANT, MemberStatus.FULL)
		.toArray(MemberStatus[]::new);

	private final MemberDirectory directory;

	private final TransferReading transfers;

	private final OrganizationService organizations;

	People(MemberDirectory directory, TransferReading transfers, OrganizationService organizations) {
		this.directory = directory;
		this.transfers = transfers;
		this.organizations = organizations;
	}

	void checkMoves(Actor actor) {
		if (!this.transfers.mayMove(actor)) {
			throw new AccessRefused("组织关系转接由党总支和组织部办理");
		}
	}

	boolean mayIssue(Actor actor) {
		return this.transfers.mayIssue(actor);
	}

	List<Unit> branches(Actor actor) {
		return this.directory.branches(actor);
	}

	/** Those of a branch whose name or number has the given part. */
	List<Person> of(String branch, String name, Actor actor) {
		return branch.isEmpty() ? List.of()
				: this.directory.peopleOf(branch, actor, OF_THE_BRANCH)
					.stream()
					.filter((person) -> person.name().contains(name) || person.memberNo().contains(name))
					.toList();
	}

	Person person(UUID id, Actor actor) {
		return this.directory.person(id, actor);
	}

	Unit unit(String code) {
		return this.organizations.unit(code);
	}

	/** The other branches to which the actor may move the person. */
	List<Unit> targets(Person person, Actor actor) {
		return this.directory.branches(actor)
			.stream()
			.filter((unit) -> !unit.code().equals(person.branchCode()))
			.filter((unit) -> mayIssue(actor)
					|| String.valueOf(unit.parentCode()).equals(unit(person.branchCode()).parentCode()))
			.toList();
	}

	LocalDate longestValidity(LocalDate issuedOn) {
		return this.transfers.longestValidity(issuedOn);
	}

}
