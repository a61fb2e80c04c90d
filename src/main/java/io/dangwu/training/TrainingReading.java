package io.dangwu.training;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.member.PersonalRecords;
import io.dangwu.organization.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows classes, and what each person did in them.
 */
@Service
@Transactional(readOnly = true)
public class TrainingReading implements PersonalRecords {

	private final TrainingClasses classes;

	private final TrainingAccess access;

	private final Trainees trainees;

	TrainingReading(TrainingClasses classes, TrainingAccess access, Trainees trainees) {
		this.classes = classes;
		this.access = access;
		this.trainees = trainees;
	}

	/** All classes, the newest first. */
	public List<ClassView> all(Actor actor) {
		this.access.checkHolds(actor);
		return this.classes.newestFirst().stream().map(this::view).toList();
	}

	public ClassView one(UUID id, Actor actor) {
		this.access.checkHolds(actor);
		return view(this.classes.findById(id).orElseThrow());
	}

	/** The classes of one person, the newest first. */
	public List<Training> of(UUID memberId, Actor actor) {
		this.access.checkReads(memberId, actor);
		return trainings(memberId);
	}

	/** The hours that somebody came to completed classes, by year, the newest first. */
	public Map<Integer, Integer> hours(UUID memberId, Actor actor) {
		return of(memberId, actor).stream()
			.filter((training) -> training.stage() == ClassStage.COMPLETED)
			.collect(Collectors.groupingBy(Training::year,
					() -> new TreeMap<Integer, Integer>(Comparator.reverseOrder()),
					Collectors.summingInt((training) -> training.attendance().hours())));
	}

	/** The last completed class of the kind that somebody took part in. */
	public Optional<Training> latest(ClassKind kind, UUID memberId) {
		return trainings(memberId).stream()
			.filter((training) -> training.stage() == ClassStage.COMPLETED && training.plan().kind() == kind)
			.findFirst();
	}

	@Override
	public String title() {
		return "培训";
	}

	@Override
	public List<Map<String, Object>> of(UUID memberId) {
		return trainings(memberId).stream().map(TrainingReading::record).toList();
	}

	private static Map<String, Object> record(Training training) {
		var record = new LinkedHashMap<String, Object>();
		record.put("培训班", training.plan().title());
		record.put("开班", training.plan().startsOn().toString());
		record.put("结业", training.plan().endsOn().toString());
		record.put("到课天数", training.attendance().days());
		record.put("到课学时", training.attendance().hours());
		record.put("结果", Optional.ofNullable(training.attendance().result()).map(TrainingResult::title).orElse("无"));
		record.put("证书编号", Optional.ofNullable(training.attendance().certificateNo()).orElse("无"));
		return record;
	}

	private List<Training> trainings(UUID memberId) {
		return this.classes.of(memberId)
			.stream()
			.map((one) -> new Training(one.plan(), one.stage(), one.attendance(memberId).orElseThrow()))
			.toList();
	}

	private ClassView view(TrainingClass training) {
		var participants = training.participants()
			.entrySet()
			.stream()
			.map((entry) -> participant(entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparing(ClassView.Participant::branchCode)
				.thenComparing(ClassView.Participant::memberNo))
			.toList();
		var kind = training.plan().kind();
		return new ClassView(training.id(), training.plan(), training.stage(), participants,
				this.trainees.waiting(kind).size());
	}

	private ClassView.Participant participant(UUID memberId, Attendance attendance) {
		var person = this.trainees.person(memberId);
		return new ClassView.Participant(memberId, person.name(), person.memberNo(), person.branchCode(), attendance);
	}

}
