package io.dangwu.grading;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.dangwu.grading.rule.SheetRule;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what is filled in to the questions, by the organisation and by its evaluators.
 */
@Service
@Transactional
public class SheetService {

	private static final Logger LOG = LoggerFactory.getLogger(SheetService.class);

	private final SheetDesk sheets;

	private final SheetLayout layout;

	private final GradingDesk desk;

	private final ApplicationEventPublisher events;

	SheetService(SheetDesk sheets, SheetLayout layout, GradingDesk desk, ApplicationEventPublisher events) {
		this.sheets = sheets;
		this.layout = layout;
		this.desk = desk;
		this.events = events;
	}

	@Transactional(readOnly = true)
	public SheetView view(String key, SheetKind kind, Actor actor) {
		var grading = this.sheets.grading(key, kind, actor);
		var sheet = this.sheets.sheet(grading, kind, actor);
		var self = (kind == SheetKind.SELF) ? Map.<String, Line>of() : this.sheets.self(grading);
		return this.layout.view(grading, kind, sheet.lines(), self, sheet.isSubmitted());
	}

	/**
	 * Keeps what was filled in so far; what is saved by itself while somebody hands in
	 * waits for that.
	 */
	public void draft(String key, SheetKind kind, Map<String, Line> lines, Actor actor) {
		this.desk.lock(key);
		var grading = this.sheets.grading(key, kind, actor);
		this.sheets.check(lines, this.layout, grading).orThrow();
		this.sheets.open(grading, kind, actor).fill(lines);
	}

	/**
	 * Takes the sheet as it is; the last one that was waited for ends the task, so that
	 * evaluators hand in one after the other.
	 */
	public void submit(String key, SheetKind kind, Map<String, Line> lines, Actor actor) {
		this.desk.lock(key);
		var grading = this.sheets.grading(key, kind, actor);
		var questions = this.layout.questions(grading);
		var category = this.layout.category(grading);
		var points = Sheet.points(lines);
		this.sheets.check(lines, this.layout, grading)
			.and(SheetRule.submit(points, questions, category))
			.and((kind == SheetKind.SELF) ? proven(grading, lines) : Verdict.allowed())
			.orThrow();
		var sheet = this.sheets.open(grading, kind, actor);
		sheet.fill(lines);
		sheet.submit(SheetRule.total(points, questions, category), actor.userId(), this.desk.today());
		LOG.info("Sheet {} of grading {} submitted", kind, key);
		finish(grading, kind, actor);
	}

	/** The page's work behind a task; refused where it is not done. */
	public void demand(String key, SheetKind kind) {
		var grading = this.desk.grading(key);
		var done = (kind == SheetKind.SELF) ? grading.stage() != GradingStage.SELF : this.sheets.isScored(grading);
		Verdict
			.refusedIf(!done, (kind == SheetKind.SELF) ? "请先打开自评页面，填完全部题目并提交，本任务会自动办结" : "还有考评人员没有提交评分，全部提交后本任务会自动办结")
			.orThrow();
		if (kind == SheetKind.SCORE) {
			grading.reach(GradingStage.SURVEY);
		}
	}

	private void finish(Grading grading, SheetKind kind, Actor actor) {
		if (kind == SheetKind.SELF) {
			grading.reach(GradingStage.SCORING);
		}
		if (kind == SheetKind.SELF || this.sheets.isScored(grading)) {
			this.events.publishEvent(new PageWorkDone(grading.businessKey(), kind.task(), actor.userId()));
		}
	}

	/** Whoever gives itself points says what for. */
	private Verdict proven(Grading grading, Map<String, Line> lines) {
		var view = this.layout.view(grading, SheetKind.SELF, lines, Map.of(), false);
		List<String> bare = view.checks()
			.stream()
			.flatMap((check) -> check.items().stream())
			.filter(SheetService::isBare)
			.map(SheetView.Item::number)
			.toList();
		return Verdict.refusedIf(!bare.isEmpty(),
				"第 %s 题有得分但没有佐证，请写明佐证或者上传材料".formatted(bare.stream().collect(Collectors.joining("、"))));
	}

	private static boolean isBare(SheetView.Item item) {
		var points = item.line().points();
		return item.applies() && points != null && points.signum() > 0 && item.line().note() == null
				&& item.files().isEmpty();
	}

}
