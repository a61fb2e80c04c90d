package io.dangwu.development;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Person;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds those in the register who are on the way and whose case nobody carries here, as
 * after an import, and takes their cases up.
 */
@Service
@Transactional
public class IntakeService {

	private static final Logger log = LoggerFactory.getLogger(IntakeService.class);

	private static final int MOST_INSPECTIONS = 20;

	private final Developments files;

	private final MemberService members;

	private final CaseIntake intake;

	private final Desk desk;

	IntakeService(Developments files, MemberService members, CaseIntake intake, Desk desk) {
		this.files = files;
		this.members = members;
		this.intake = intake;
		this.desk = desk;
	}

	/** The people of the actor's own branches who wait for a case. */
	@Transactional(readOnly = true)
	public List<Person> waiting(Actor actor) {
		return actor.roles()
			.stream()
			.filter((role) -> role.kind() == RoleKind.BRANCH_SECRETARY)
			.map((role) -> Objects.requireNonNull(role.unit()))
			.sorted()
			.flatMap(this::waiting)
			.toList();
	}

	/**
	 * Takes the case up where the person stands.
	 * @param inspections how many half-yearly inspections the papers of that stage show
	 * @return the key of the case
	 */
	public String takeUp(UUID memberId, int inspections, Actor actor) {
		var person = this.members.person(memberId);
		Desk.checkSecretary(person.branchCode(), actor);
		Verdict
			.refusedIf(inspections < 0 || inspections > MOST_INSPECTIONS,
					"已完成的考察次数应为 0 至 %d 次".formatted(MOST_INSPECTIONS))
			.and(Verdict.refusedIf(waiting(person.branchCode()).noneMatch((one) -> one.id().equals(memberId)),
					"%s现为%s，不需要接续办理，或者已有正在办理的发展流程".formatted(person.name(), person.status().title())))
			.and(datesOf(person))
			.orThrow();
		var key = this.intake.takeUp(person, new Intake(this.desk.today(), inspections, false, Actor.SYSTEM));
		log.info("{} taken up by {}", key, actor.userId());
		return key;
	}

	private Stream<Person> waiting(String branch) {
		var people = this.members.membersOf(branch, MemberStatus.APPLICANT, MemberStatus.ACTIVIST,
				MemberStatus.PROSPECT, MemberStatus.PROBATIONARY);
		var carried = this.files.findByMemberIdInAndStageIn(people.stream().map(Person::id).toList(), Stage.OPEN)
			.stream()
			.map(Development::memberId)
			.collect(Collectors.toCollection(HashSet::new));
		return people.stream().filter((person) -> !carried.contains(person.id()));
	}

	private static Verdict datesOf(Person person) {
		var days = person.milestones();
		return switch (person.status()) {
			case ACTIVIST -> missing(days.activistOn(), "确定为入党积极分子日期");
			case PROSPECT -> missing(days.activistOn(), "确定为入党积极分子日期").and(missing(days.prospectOn(), "列为发展对象日期"));
			case PROBATIONARY -> missing(days.acceptedOn(), "支部大会接收日期").and(missing(days.probationEndsOn(), "预备期满日期"));
			default -> Verdict.allowed();
		};
	}

	private static Verdict missing(@Nullable Object day, String name) {
		return Verdict.refusedIf(day == null, "党员信息库中没有" + name + "，请先由组织部补录");
	}

}
