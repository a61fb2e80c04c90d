package io.dangwu.grading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.grading.rule.SheetRule;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds the sheet that somebody may fill in: the organisation's own, or that of an
 * evaluator who does not belong to it.
 */
@Component
class SheetDesk {

	private final GradingDesk desk;

	private final Sheets sheets;

	SheetDesk(GradingDesk desk, Sheets sheets) {
		this.desk = desk;
		this.sheets = sheets;
	}

	Grading grading(String key, SheetKind kind, Actor actor) {
		return (kind == SheetKind.SELF) ? this.desk.own(key, actor) : evaluated(key, actor);
	}

	/**
	 * The grading for its superior. Without a secretary the superior scores for the
	 * organisation too, but whoever did so does not judge it.
	 */
	Grading judged(String key, Actor actor) {
		var grading = this.desk.supervised(key, actor);
		Verdict.refusedIf(isSelfScoredBy(grading, actor.userId()), "自评由您提交，不能再办理上级考评，请由上级党组织其他同志办理").orThrow();
		return grading;
	}

	/** The same, with others waiting who deal with it. */
	Grading locked(String key, Actor actor) {
		this.desk.lock(key);
		return judged(key, actor);
	}

	boolean judges(Grading grading, Actor actor) {
		return this.desk.access().supervises(actor, grading.unit()) && !isSelfScoredBy(grading, actor.userId());
	}

	Optional<Grading> find(String key) {
		return this.desk.find(key);
	}

	/** Takes away what an evaluator has filled in. */
	void drop(Grading grading, String evaluator) {
		find(grading, evaluator).ifPresent(this.sheets::delete);
	}

	/** The sheet as it lies there, which may be empty. */
	Sheet sheet(Grading grading, SheetKind kind, Actor actor) {
		var author = author(kind, actor);
		return find(grading, author).orElseGet(() -> new Sheet(grading.id(), author));
	}

	/** The same to be changed, while it still can be. */
	Sheet open(Grading grading, SheetKind kind, Actor actor) {
		var sheet = sheet(grading, kind, actor);
		var stage = (kind == SheetKind.SELF) ? GradingStage.SELF : GradingStage.SCORING;
		Verdict
			.refusedIf(sheet.isSubmitted() || grading.stage() != stage,
					"%s已经提交或者截止（现在是“%s”阶段），不能再修改".formatted(kind.title(), grading.stage().title()))
			.and(Verdict.refusedIf(kind == SheetKind.SELF && this.desk.today().isAfter(grading.selfUntil()),
					"自评截止日期 %s 已过，不能再提交".formatted(grading.selfUntil())))
			.orThrow();
		return this.sheets.save(sheet);
	}

	Map<String, Line> self(Grading grading) {
		return self(grading.id()).map(Sheet::lines).orElse(Map.of());
	}

	Optional<Sheet> self(UUID gradingId) {
		return this.sheets.findByGradingIdAndEvaluatorIsNull(gradingId);
	}

	/** Whether that person has handed in what the organisation gives itself. */
	boolean isSelfScoredBy(Grading grading, String userId) {
		return self(grading.id()).filter((sheet) -> sheet.isSubmittedBy(userId)).isPresent();
	}

	/** The sheets of those who evaluate it now. */
	List<Sheet> scores(Grading grading) {
		return this.sheets.findByGradingId(grading.id())
			.stream()
			.filter((sheet) -> !sheet.isOfTheUnit() && grading.evaluators().contains(sheet.evaluator()))
			.toList();
	}

	boolean isScored(Grading grading) {
		return scores(grading).stream().filter(Sheet::isSubmitted).count() == grading.evaluators().size();
	}

	Verdict check(Map<String, Line> lines, SheetLayout layout, Grading grading) {
		var tooLong = lines.values().stream().anyMatch(Line::isTooLong);
		return SheetRule.draft(Sheet.points(lines), layout.questions(grading))
			.and(Verdict.refusedIf(tooLong, "每题的说明不超过 %d 字，更多材料请上传文件".formatted(Line.LONGEST)));
	}

	private Grading evaluated(String key, Actor actor) {
		var grading = this.desk.readable(key, actor);
		GradingAccess.refuseUnless(grading.evaluators().contains(actor.userId()), "您不是这次考评的考评人员");
		GradingAccess.refuseUnless(!this.desk.access().belongs(actor.userId(), grading.unit()), "您是被考评组织的党员，应当回避，不能评分");
		return grading;
	}

	private Optional<Sheet> find(Grading grading, @Nullable String author) {
		return (author == null) ? self(grading.id()) : this.sheets.findByGradingIdAndEvaluator(grading.id(), author);
	}

	private static @Nullable String author(SheetKind kind, Actor actor) {
		return (kind == SheetKind.SELF) ? null : actor.userId();
	}

}
