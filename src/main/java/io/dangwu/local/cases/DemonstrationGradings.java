package io.dangwu.local.cases;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.dangwu.grading.AssessmentService;
import io.dangwu.grading.EvaluatorChoice;
import io.dangwu.grading.GradingMark;
import io.dangwu.grading.GradingReading;
import io.dangwu.grading.Line;
import io.dangwu.grading.Opinion;
import io.dangwu.grading.SheetKind;
import io.dangwu.grading.SheetService;
import io.dangwu.grading.SurveyService;
import io.dangwu.local.DemonstrationClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** The gradings of the campaign that have come further than the others. */
@Component
class DemonstrationGradings {

	private static final Logger log = LoggerFactory.getLogger(DemonstrationGradings.class);

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	/**
	 * Where each stands: the task at which it waits, and how many of a hundred points are
	 * not given. What is graded goes on to its rectification.
	 */
	private static final List<Standing> STANDINGS = List.of(new Standing("ZZ02-T01", "appointEvaluators", 8),
			new Standing("ZZ02-T02", "scoreOrganization", 12), new Standing("ZZ03-T01", "surveyMasses", 10),
			new Standing("ZZ04-T01", "postNotice", 9), new Standing("ZZ06-T01", "draftPlan", 6),
			new Standing("ZZ06-S01", "conveneMeeting", 30), new Standing("ZZ02-S01", "verifyClosing", 45));

	/** So many days ago they scored themselves, and their grade was noticed. */
	private static final int SCORED = 18;

	private static final int NOTICED = 16;

	private static final int EVALUATORS = 3;

	private static final int ASKED = 30;

	private static final BigDecimal HALF = new BigDecimal("0.5");

	private final GradingRooms rooms;

	private final DemonstrationPlans plans;

	private final Walker walker;

	private final DemonstrationClock clock;

	DemonstrationGradings(GradingRooms rooms, DemonstrationPlans plans, Walker walker, DemonstrationClock clock) {
		this.rooms = rooms;
		this.plans = plans;
		this.walker = walker;
		this.clock = clock;
	}

	void carry(int year, LocalDate today, Instant now) {
		STANDINGS.forEach((standing) -> this.rooms.reading()
			.mark(standing.unit(), year)
			.map(GradingMark::businessKey)
			.ifPresent((key) -> carry(key, standing, today, now)));
	}

	private void carry(String key, Standing standing, LocalDate today, Instant now) {
		itIs(today.minusDays(SCORED));
		submit(key, SheetKind.SELF, this.rooms.officials().secretary(standing.unit()), standing.less());
		if (!standing.at("appointEvaluators")) {
			score(key, standing);
		}
		if (!standing.at("appointEvaluators", "scoreOrganization", "surveyMasses")) {
			ask(key, standing);
		}
		if (standing.isGraded()) {
			grade(key, standing, today, now);
		}
		log.info("Grading {} is there", key);
	}

	private void score(String key, Standing standing) {
		var evaluators = this.rooms.assessments()
			.candidates(key)
			.stream()
			.map(EvaluatorChoice::userId)
			.limit(EVALUATORS)
			.toList();
		this.walker.answer(key, "appointEvaluators", Map.of("evaluators", evaluators));
		var done = standing.at("scoreOrganization") ? evaluators.subList(0, 1) : evaluators;
		done.forEach((one) -> submit(key, SheetKind.SCORE, one, standing.less()));
		if (done.size() == evaluators.size()) {
			this.walker.answer(key, "findVetoes", Map.of("vetoes", List.of()));
		}
	}

	private void ask(String key, Standing standing) {
		var superior = this.rooms.officials().actor(this.rooms.officials().superior(standing.unit()));
		var codes = this.rooms.surveys().issue(key, ASKED, ASKED, superior);
		codes.forEach((code) -> this.rooms.surveys().answer(code, Opinion.SATISFIED));
		this.rooms.surveys().close(key, superior);
	}

	/** The grade that has stood long enough is confirmed. */
	private void grade(String key, Standing standing, LocalDate today, Instant now) {
		itIs(today.minusDays(NOTICED));
		this.walker.walk(key, "postNotice"::equals, now);
		this.walker.answer(key, "postNotice", Map.of());
		this.walker.walk(key, "confirmGrade"::equals, now);
		if (this.walker.openTasks(key).contains("confirmGrade")) {
			this.walker.answer(key, "confirmGrade", Map.of("decision", "CONFIRMED"));
			this.plans.carry(standing.unit(), standing.task(), now);
		}
	}

	private void submit(String key, SheetKind kind, String userId, int less) {
		var actor = this.rooms.officials().actor(userId);
		var lines = new HashMap<String, Line>();
		var rest = BigDecimal.valueOf(less);
		for (var check : this.rooms.sheets().view(key, kind, actor).checks()) {
			for (var item : check.items()) {
				var taken = item.most().multiply(HALF).min(rest);
				rest = rest.subtract(taken);
				lines.put(item.code(), new Line(item.most().subtract(taken), "见台账"));
			}
		}
		this.rooms.sheets().submit(key, kind, lines, actor);
	}

	private void itIs(LocalDate day) {
		this.clock.stopAt(day.atTime(9, 0).atZone(ZONE).toInstant());
	}

	/** Where the grading or the rectification after it waits. */
	private record Standing(String unit, String task, int less) {

		boolean at(String... tasks) {
			return List.of(tasks).contains(this.task);
		}

		boolean isGraded() {
			return at("draftPlan", "conveneMeeting", "verifyClosing");
		}

	}

	/** The doors of grading. */
	@Component
	record GradingRooms(GradingReading reading, AssessmentService assessments, SheetService sheets,
			SurveyService surveys, Officials officials) {

	}

}
