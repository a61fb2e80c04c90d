package io.dangwu.development;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.dangwu.member.MemberService;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people have to do with their own case, and may see of it. */
@Service
@Transactional(readOnly = true)
public class OwnCases {

	/** Later the role comes from membership. */
	private static final Set<Stage> BEFORE_PROBATION = EnumSet.range(Stage.APPLICANT, Stage.PROSPECT);

	private final Developments files;

	private final MemberService members;

	private final OrganizationService organizations;

	private final CaseTasks tasks;

	OwnCases(Developments files, MemberService members, OrganizationService organizations, CaseTasks tasks) {
		this.files = files;
		this.members = members;
		this.organizations = organizations;
		this.tasks = tasks;
	}

	/** The actor's own cases, the newest first. */
	public List<OwnCase> of(Actor actor) {
		return this.members.byUserId(actor.userId())
			.stream()
			.flatMap((person) -> this.files.findByMemberId(person.id()).stream())
			.sorted(Comparator.comparing((Development file) -> file.steps().dayOf(Step.APPLICATION)).reversed())
			.map(this::own)
			.toList();
	}

	/** The role of an applicant, as long as a case of theirs is on the way. */
	public Set<Role> rolesOf(String userId) {
		return this.members.byUserId(userId)
			.filter((person) -> person.status().isCandidate())
			.stream()
			.flatMap((person) -> this.files.findByMemberId(person.id()).stream())
			.filter((file) -> BEFORE_PROBATION.contains(file.stage()))
			.map(OwnCases::role)
			.collect(Collectors.toSet());
	}

	/** The same of all applicants at once, by user id. */
	public Map<String, Set<Role>> roles() {
		return this.files.findByStageIn(BEFORE_PROBATION)
			.stream()
			.collect(Collectors.groupingBy((file) -> this.members.person(file.memberId()).userId(),
					Collectors.mapping(OwnCases::role, Collectors.toSet())));
	}

	private OwnCase own(Development file) {
		return new OwnCase(file.businessKey(), this.organizations.unit(file.unit()), file.stage(),
				file.steps().toldToThePerson(), this.tasks.waiting(file.businessKey()));
	}

	private static Role role(Development file) {
		return Role.of(RoleKind.APPLICANT, file.unit());
	}

}
