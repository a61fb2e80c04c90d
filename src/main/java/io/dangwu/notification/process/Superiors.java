package io.dangwu.notification.process;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.dangwu.organization.HeldPost;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.organization.Unit;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * Knows who hears of a task that was not done in time: for a branch the secretary of its
 * general branch, for a general branch or a directly affiliated branch the organisation
 * department, for the college's own departments the party office, for a person's own task
 * the secretary of the branch whose case it is. Where nobody is there, the next one up.
 */
@Component
class Superiors {

	private final OrganizationService organization;

	private final Audience audience;

	private final Cases cases;

	Superiors(OrganizationService organization, Audience audience, Cases cases) {
		this.organization = organization;
		this.audience = audience;
		this.cases = cases;
	}

	List<String> of(Task task) {
		var roles = this.audience.roles(task);
		var superiors = roles.isEmpty() ? ofAPerson(task) : roles.stream().flatMap(this::above);
		return superiors.distinct().toList();
	}

	/** The organisation whose task or case it is. */
	Optional<Unit> unit(Task task) {
		return this.audience.roles(task)
			.stream()
			.map(Role::unit)
			.filter(Objects::nonNull)
			.findFirst()
			.flatMap(this.organization::find)
			.or(() -> unitOfCase(task));
	}

	private Stream<String> ofAPerson(Task task) {
		return unitOfCase(task).map((unit) -> firstHeld(secretaries(unit), above(unit))).orElseGet(this::partyOffice);
	}

	private Stream<String> above(Role role) {
		return Optional.ofNullable(role.unit())
			.flatMap(this.organization::find)
			.map(this::above)
			.orElseGet(this::partyOffice);
	}

	private Stream<String> above(Unit unit) {
		if (unit.type() == OrganizationType.COLLEGE_COMMITTEE) {
			return partyOffice();
		}
		var department = firstHeld(holders(RoleKind.ORG_DEPARTMENT), partyOffice());
		return (unit.type() == OrganizationType.BRANCH)
				? firstHeld(secretaries(this.organization.superior(unit.code())), department) : department;
	}

	private Stream<String> secretaries(Unit unit) {
		return this.organization.postsIn(unit.code())
			.stream()
			.filter((post) -> post.kind() == PostKind.SECRETARY)
			.map(HeldPost::holder);
	}

	private Stream<String> partyOffice() {
		return holders(RoleKind.PARTY_OFFICE);
	}

	private Stream<String> holders(RoleKind kind) {
		return this.organization.holders(Role.of(kind)).stream();
	}

	private static Stream<String> firstHeld(Stream<String> holders, Stream<String> otherwise) {
		var held = holders.toList();
		return held.isEmpty() ? otherwise : held.stream();
	}

	private Optional<Unit> unitOfCase(Task task) {
		return this.cases.businessKey(task.getProcessInstanceId())
			.flatMap(this.cases::unit)
			.flatMap(this.organization::find);
	}

}
