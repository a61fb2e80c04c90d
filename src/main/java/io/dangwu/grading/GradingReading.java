package io.dangwu.grading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows gradings to those who may read them, and others the grade that holds.
 */
@Service
@Transactional(readOnly = true)
public class GradingReading {

	private final Gradings gradings;

	private final GradingDesk desk;

	private final GradingSheets sheets;

	private final OrganizationService organizations;

	GradingReading(Gradings gradings, GradingDesk desk, GradingSheets sheets, OrganizationService organizations) {
		this.gradings = gradings;
		this.desk = desk;
		this.sheets = sheets;
		this.organizations = organizations;
	}

	/** The gradings that the actor may read, the newest year first. */
	public List<GradingRow> all(Actor actor) {
		var evaluated = this.gradings.keysOfEvaluator(actor.userId());
		return this.gradings.findAllByOrderByYearDescUnitAscOpenedOnDesc()
			.stream()
			.filter((grading) -> this.desk.access().mayRead(actor, grading.unit())
					|| evaluated.contains(grading.businessKey()))
			.map((grading) -> row(grading, actor))
			.toList();
	}

	/** Those of one organisation, the newest first. */
	public List<GradingView> of(String unit, Actor actor) {
		return this.gradings.findByUnitOrderByOpenedOnDescBusinessKeyDesc(unit)
			.stream()
			.filter((grading) -> this.desk.access().mayRead(actor, grading.unit()))
			.map((grading) -> view(grading, actor))
			.toList();
	}

	public GradingView one(String key, Actor actor) {
		return view(this.desk.readable(key, actor), actor);
	}

	/** The grade that an organisation has now, if any. */
	public Optional<GradedUnit> latest(String unit) {
		return this.gradings.findFirstByUnitAndStageOrderByPublishedOnDescOpenedOnDesc(unit, GradingStage.PUBLISHED)
			.flatMap(Grading::graded);
	}

	/** How far the first gradings of a year have come. */
	public List<GradingMark> marks(int year) {
		return this.gradings.findByYearAndKind(year, GradingKind.FIRST).stream().map(Grading::mark).toList();
	}

	/**
	 * How far the first grading of an organisation in a year has come, if it has begun.
	 */
	public Optional<GradingMark> mark(String unit, int year) {
		return this.gradings.findByUnitAndYearAndKind(unit, year, GradingKind.FIRST).map(Grading::mark);
	}

	/** What the process tells in its forms. */
	public String words(String key) {
		var grading = this.desk.grading(key);
		var result = grading.reckoned()
			.level()
			.map((level) -> "　" + String.join("；", grading.reckoned().reasons()))
			.orElse("");
		return "%s　%d 年%s%s".formatted(name(grading), grading.year(), grading.kind().title(), result);
	}

	/** Until when its own score is awaited. */
	public LocalDate selfUntil(String key) {
		return this.desk.grading(key).selfUntil();
	}

	/** The name and the unit of a case of this feature. */
	public Optional<String> subject(String key) {
		return this.desk.find(key)
			.filter((grading) -> grading.kind() == GradingKind.FIRST)
			.map((grading) -> "%s %d 年分类定级".formatted(name(grading), grading.year()));
	}

	/** Whether the actor may begin gradings. */
	public boolean opens(Actor actor) {
		return actor.hasAny(RoleKind.ORG_DEPARTMENT, RoleKind.PARTY_OFFICE);
	}

	private GradingView view(Grading grading, Actor actor) {
		return this.sheets.view(grading, name(grading), actor);
	}

	private GradingRow row(Grading grading, Actor actor) {
		var grade = grading.reckoned()
			.level()
			.filter((level) -> grading.isPublished() || this.desk.access().mayReadSheets(actor, grading.unit()))
			.map(Grade::of);
		return new GradingRow(grading.businessKey(), grading.unit(), name(grading), grading.year(), grading.kind(),
				grading.stage(), grade);
	}

	private String name(Grading grading) {
		return this.organizations.unit(grading.unit()).name();
	}

}
