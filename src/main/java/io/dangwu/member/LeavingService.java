package io.dangwu.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.dangwu.member.rule.TransferRegulations;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.regulation.Regulations;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds those who leave the college soon, or should have left, so that nobody's case or
 * membership is forgotten.
 */
@Service
@Transactional(readOnly = true)
public class LeavingService {

	private final Members members;

	private final OrganizationService organizations;

	private final Regulations<TransferRegulations> regulations;

	private final Clock clock;

	LeavingService(Members members, OrganizationService organizations, Regulations<TransferRegulations> regulations,
			Clock clock) {
		this.members = members;
		this.organizations = organizations;
		this.regulations = regulations;
		this.clock = clock;
	}

	/**
	 * Those whom the actor may look at, the first to leave first.
	 */
	public List<Person> visibleTo(Actor actor) {
		var sight = Sight.of(actor, this.organizations);
		return leaving().stream().filter((person) -> sight.reaches(person.branchCode(), person.status())).toList();
	}

	/**
	 * All of them, by the code of their branch.
	 */
	public Map<String, List<Person>> byBranch() {
		return leaving().stream().collect(Collectors.groupingBy(Person::branchCode, TreeMap::new, Collectors.toList()));
	}

	/**
	 * The last day of leaving that is soon.
	 */
	public LocalDate until() {
		var today = LocalDate.now(this.clock);
		return today.plus(this.regulations.on(today).leavingSoon().value());
	}

	private List<Person> leaving() {
		return this.members.leavingUntil(MemberStatus.LIVE, until()).stream().map(Member::person).toList();
	}

}
