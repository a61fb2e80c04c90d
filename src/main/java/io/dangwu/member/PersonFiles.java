package io.dangwu.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Unit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts together what the register shows about one person, for those who may look at the
 * entry.
 */
@Service
@Transactional(readOnly = true)
public class PersonFiles {

	private final MemberDirectory directory;

	private final PersonRecords records;

	private final OrganizationService organizations;

	private final Clock clock;

	PersonFiles(MemberDirectory directory, PersonRecords records, OrganizationService organizations, Clock clock) {
		this.directory = directory;
		this.records = records;
		this.organizations = organizations;
		this.clock = clock;
	}

	public PersonFile of(UUID id, Actor actor) {
		var today = LocalDate.now(this.clock);
		var member = this.directory.member(id, actor);
		var person = member.person();
		var branch = this.organizations.find(person.branchCode()).map(Unit::name).orElse(person.branchCode());
		return new PersonFile(person, this.directory.entry(id, actor), branch, this.records.right(member, today),
				person.milestones().yearsInParty(today).orElse(null), this.organizations.careerOf(person.userId()),
				member.sanctions(), this.records.appraisals(id), this.records.honours(id), this.records.history(id));
	}

}
