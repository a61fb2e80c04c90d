package io.dangwu.training;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.dangwu.member.MemberStatus;
import io.dangwu.member.Person;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;
import io.dangwu.training.rule.AttendanceRule;
import io.dangwu.training.rule.ClassRule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds classes: plans them, takes people in, enters who came, and ends them.
 */
@Service
@Transactional
public class TrainingService {

	private static final Logger LOG = LoggerFactory.getLogger(TrainingService.class);

	private final TrainingClasses classes;

	private final TrainingAccess access;

	private final Trainees trainees;

	TrainingService(TrainingClasses classes, TrainingAccess access, Trainees trainees) {
		this.classes = classes;
		this.access = access;
		this.trainees = trainees;
	}

	public UUID plan(NewClass plan, Actor actor) {
		this.access.checkHolds(actor);
		Verdict.refusedIf(plan.title().length() < 2, "请填写培训班名称")
			.and(ClassRule.plan(plan.startsOn(), plan.endsOn(), plan.days(), plan.hours()))
			.orThrow();
		var planned = this.classes.save(new TrainingClass(plan));
		LOG.info("Class {} planned, {}", planned.id(), plan.kind());
		return planned.id();
	}

	/**
	 * Puts somebody on the list of the next class of the kind, without a word where it
	 * stands there already.
	 */
	public void enrol(ClassKind kind, UUID memberId) {
		this.trainees.wait(kind, memberId);
		LOG.info("{} is to take part in the next {}", memberId, kind);
	}

	/**
	 * Takes everybody of the status in the unit and under it.
	 * @return how many there are
	 */
	public int addUnit(UUID id, String unit, MemberStatus status, Actor actor) {
		var people = this.trainees.of(unit, status);
		Verdict.refusedIf(people.isEmpty(), "这个单位没有%s".formatted(status.title())).orThrow();
		add(id, people, actor);
		return people.size();
	}

	public void add(UUID id, UUID memberId, Actor actor) {
		add(id, List.of(this.trainees.person(memberId)), actor);
	}

	public void addWaiting(UUID id, Actor actor) {
		add(id, this.trainees.waiting(open(id, actor).plan().kind()), actor);
	}

	public void remove(UUID id, UUID memberId, Actor actor) {
		open(id, actor).remove(memberId);
	}

	/** Who came for how long, and with what result; of some or of all. */
	public void enter(UUID id, Map<UUID, Attendance> attendance, Actor actor) {
		var training = open(id, actor);
		attendance.entrySet()
			.stream()
			.map((entry) -> check(training, entry.getKey(), entry.getValue()))
			.reduce(Verdict.allowed(), Verdict::and)
			.orThrow();
		training.enter(attendance);
		this.classes.saveAndFlush(training);
		LOG.info("Attendance of {} people in class {} entered", attendance.size(), id);
	}

	public void complete(UUID id, Actor actor) {
		var training = open(id, actor);
		var people = training.participants().values();
		var withoutResult = people.stream().filter((one) -> one.result() == null).count();
		ClassRule.completion(training.plan().endsOn(), people.size(), (int) withoutResult, this.trainees.today())
			.orThrow();
		training.end(ClassStage.COMPLETED);
		LOG.info("Class {} completed with {} people", id, people.size());
	}

	public void callOff(UUID id, Actor actor) {
		open(id, actor).end(ClassStage.CALLED_OFF);
		LOG.info("Class {} called off", id);
	}

	private void add(UUID id, List<Person> people, Actor actor) {
		var training = open(id, actor);
		var kind = training.plan().kind();
		people.stream()
			.map((person) -> Verdict.refusedIf(!kind.isFor(person.status()),
					"%s现为%s，不参加%s".formatted(person.name(), person.status().title(), kind.title())))
			.reduce(Verdict.allowed(), Verdict::and)
			.orThrow();
		people.forEach((person) -> {
			training.add(person.id());
			this.trainees.waitNoMore(kind, person.id());
		});
		LOG.info("{} people added to class {}", people.size(), id);
	}

	private Verdict check(TrainingClass training, UUID memberId, Attendance one) {
		var name = this.trainees.person(memberId).name();
		var number = one.certificateNo();
		return AttendanceRule
			.check(name, one.days(), one.hours(),
					new AttendanceRule.Length(training.plan().days(), training.plan().hours()), one.isPassed(), number)
			.and(Verdict.refusedIf(number != null && this.classes.withCertificate(number, training.id()) > 0,
					name + "的证书编号已经用过"));
	}

	private TrainingClass open(UUID id, Actor actor) {
		this.access.checkHolds(actor);
		var training = this.classes.findById(id).orElseThrow();
		Verdict.refusedIf(!training.isPlanned(), "培训班%s，不能再改动".formatted(training.stage().title())).orThrow();
		return training;
	}

}
