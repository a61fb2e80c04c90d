package io.dangwu.local.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.dangwu.local.DemonstrationClock;
import io.dangwu.organization.Actor;
import io.dangwu.rectification.ClosingService;
import io.dangwu.rectification.PlanDraft;
import io.dangwu.rectification.ProblemDraft;
import io.dangwu.rectification.RectificationPlanService;
import io.dangwu.rectification.RectificationReading;
import io.dangwu.rectification.Verification;

import org.springframework.stereotype.Component;

/** The rectifications of the campaign that have begun. */
@Component
class DemonstrationPlans {

	private static final int WEEKS_FOR_A_PROBLEM = 6;

	private static final List<String> PROBLEMS = List.of("组织生活不够经常，党课安排偏少", "联系服务师生不够具体", "骨干教师培养为党员的力度不够");

	private final PlanRooms rooms;

	private final Walker walker;

	private final DemonstrationClock clock;

	DemonstrationPlans(PlanRooms rooms, Walker walker, DemonstrationClock clock) {
		this.rooms = rooms;
		this.walker = walker;
		this.clock = clock;
	}

	/** As far as time allows. */
	void carry(String branch, String task, Instant now) {
		if (task.equals("draftPlan") || !aDayPasses(now)) {
			return;
		}
		var key = this.rooms.reading().of(branch, Actor.SYSTEM).get(0).businessKey();
		this.rooms.plans().submit(key, draft(branch), actor(branch));
		this.walker.answer(key, "previewPlan",
				Map.of("decision", "FORWARD", "present", this.rooms.officials().seats(branch)));
		if (task.equals("verifyClosing") && aDayPasses(now)) {
			meet(key);
			close(key, branch);
		}
	}

	private void meet(String key) {
		var today = today().toString();
		this.walker.answer(key, "conveneMeeting", Map.of("heldOn", today, "votingWay", "PAPER"));
		this.walker.answer(key, "registerAttendance", Map.of("writtenOpinions", List.of()));
		this.walker.answer(key, "enterTally", Map.of("writtenYes", 0, "secretBallot", false));
		this.walker.answer(key, "confirmTally", Map.of());
		this.walker.answer(key, "filePlan", Map.of("filedOn", today, "posted", true));
		this.walker.openTasks(key)
			.stream()
			.filter("reviewSecretary"::equals)
			.forEach((task) -> this.walker.answer(key, task, Map.of("review", "ADMONISH", "opinion", "已约谈提醒，限期整改")));
	}

	/** The first is closed, the second waits for the superior. */
	private void close(String key, String branch) {
		report(key, 1, branch);
		this.rooms.closing()
			.verify(key, 1, new Verification(true, "佐证齐全，同意销号"),
					this.rooms.officials().actor(this.rooms.officials().superior(branch)));
		report(key, 2, branch);
	}

	private void report(String key, int number, String branch) {
		this.rooms.closing().addFile(key, number, "整改情况.docx", CampaignRooms.paper("已经排出全年计划，按月落实。"), actor(branch));
		this.rooms.closing().report(key, number, "已经排出全年计划，按月落实并登记。", actor(branch));
	}

	private PlanDraft draft(String branch) {
		var members = this.rooms.officials().members(branch);
		var problems = IntStream.rangeClosed(1, PROBLEMS.size())
			.mapToObj((number) -> new ProblemDraft(PROBLEMS.get(number - 1), number + 2, null, "年底前明显改进",
					"排出计划，责任到人，按月检查", members.get(number), today().plusWeeks(WEEKS_FOR_A_PROBLEM), "计划和活动记录")
				.under("RESULTS"))
			.toList();
		return new PlanDraft(problems, List.of("党员联系师生制度"), List.of("党员服务岗"));
	}

	private Actor actor(String branch) {
		return this.rooms.officials().actor(this.rooms.officials().secretary(branch));
	}

	private boolean aDayPasses(Instant now) {
		var next = this.clock.instant().plus(Duration.ofDays(1));
		if (next.isAfter(now)) {
			return false;
		}
		this.clock.stopAt(next);
		return true;
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** The doors of rectification. */
	@Component
	record PlanRooms(RectificationReading reading, RectificationPlanService plans, ClosingService closing,
			Officials officials) {

	}

}
