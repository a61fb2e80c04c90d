package io.dangwu.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.dangwu.member.LeavingService;
import io.dangwu.member.Person;
import io.dangwu.member.TransferReading;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those who leave soon, how far their cases are, and whether their letters are under way.
 */
@Service
@Transactional(readOnly = true)
public class DepartureService {

	private final LeavingService leaving;

	private final TransferReading transfers;

	private final CaseRegister cases;

	private final OrganizationService organizations;

	DepartureService(LeavingService leaving, TransferReading transfers, CaseRegister cases,
			OrganizationService organizations) {
		this.leaving = leaving;
		this.transfers = transfers;
		this.cases = cases;
		this.organizations = organizations;
	}

	/** Of those whom the actor may look at, the first to leave first. */
	public List<Departure> visibleTo(Actor actor, LocalDate today) {
		var people = this.leaving.visibleTo(actor);
		var underWay = this.transfers.underWayAmong(people.stream().map(Person::id).toList());
		return people.stream().map((person) -> departure(person, underWay, actor, today)).toList();
	}

	private Departure departure(Person person, Set<UUID> underWay, Actor actor, LocalDate today) {
		var late = Objects.requireNonNull(person.expectedLeaveOn()).isBefore(today);
		return new Departure(person, this.organizations.unit(person.branchCode()).name(), late, openCase(person, actor),
				underWay.contains(person.id()));
	}

	private Optional<CaseView> openCase(Person person, Actor actor) {
		return this.cases.of(person.id(), actor).stream().filter((file) -> file.stage().isOpen()).findFirst();
	}

}
