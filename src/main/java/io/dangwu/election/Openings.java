package io.dangwu.election;

import io.dangwu.organization.Actor;
import io.dangwu.organization.CaseKeys;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.OrganizationType;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * Whether an election of a branch may begin, and the key that it gets.
 */
@Component
class Openings {

	/** Of the keys of its cases. */
	static final String KIND = "XJ";

	private final Elections elections;

	private final ElectionAccess access;

	private final OrganizationService organizations;

	private final CaseKeys keys;

	Openings(Elections elections, ElectionAccess access, OrganizationService organizations, CaseKeys keys) {
		this.elections = elections;
		this.access = access;
		this.organizations = organizations;
		this.keys = keys;
	}

	Verdict check(String branch, Actor actor) {
		this.access.checkOpens(branch, actor);
		var elects = this.organizations.find(branch)
			.filter((unit) -> unit.type() != OrganizationType.COLLEGE_COMMITTEE)
			.isPresent();
		return Verdict.refusedIf(!elects, "换届选举流程按党支部、党总支启动")
			.and(this.elections.open(branch)
				.map((open) -> Verdict.refused("选举 %s 正在进行，办结后才能另行启动".formatted(open.businessKey())))
				.orElse(Verdict.allowed()));
	}

	/** Who may begin an election may take it back. */
	void checkWithdraws(Election election, Actor actor) {
		this.access.checkOpens(election.branch(), actor);
	}

	String nextKey(String branch, int year) {
		return this.keys.next(branch, KIND, year);
	}

}
