package io.dangwu.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows rectifications to those who may read them, and tells the process what it asks.
 */
@Service
@Transactional(readOnly = true)
public class RectificationReading {

	private final Rectifications rectifications;

	private final RectificationDesk desk;

	private final ProblemViews views;

	private final OrganizationService organizations;

	RectificationReading(Rectifications rectifications, RectificationDesk desk, ProblemViews views,
			OrganizationService organizations) {
		this.rectifications = rectifications;
		this.desk = desk;
		this.views = views;
		this.organizations = organizations;
	}

	/** Those that the actor may read, the newest year first. */
	public List<RectificationRow> all(Actor actor) {
		return this.rectifications.withProblems()
			.stream()
			.filter((one) -> this.desk.access().mayRead(actor, one.unit()))
			.map((one) -> row(one, actor))
			.toList();
	}

	/** Those of one organisation, the newest first. */
	public List<RectificationView> of(String unit, Actor actor) {
		return this.rectifications.findByUnitOrderByOpenedOnDesc(unit)
			.stream()
			.filter((one) -> this.desk.access().mayRead(actor, one.unit()))
			.map((one) -> view(one, actor))
			.toList();
	}

	public RectificationView one(String key, Actor actor) {
		return view(this.desk.readable(key, actor), actor);
	}

	/** How far the rectifications of a year have come. */
	public List<RectificationMark> marks(int year) {
		return this.rectifications.marks(year);
	}

	/** How far the rectification after a grading has come, if it has begun. */
	public Optional<RectificationMark> after(String grading) {
		return this.rectifications.mark(grading);
	}

	/** What the process tells in its forms. */
	public String words(String key) {
		var one = this.desk.get(key);
		return "%s　%d 年定级“%s”　第 %d 稿　突出问题 %d 个、已销号 %d 个".formatted(name(one), one.year(), one.grade().title(),
				one.plan().edition(), one.plan().problems().size(), one.plan().closed());
	}

	public Optional<String> subject(String key) {
		return this.desk.find(key).map((one) -> "%s %d 年整改提高".formatted(name(one), one.year()));
	}

	public LocalDate planBy(String key) {
		return this.desk.get(key).planBy();
	}

	public LocalDate endsOn(String key) {
		return this.desk.get(key).endsOn();
	}

	/** How often the branch is urged, in the words of ISO 8601. */
	public String urgeEvery(String key) {
		return this.desk.law(this.desk.get(key)).urgeEvery().value().toString();
	}

	private RectificationRow row(Rectification one, Actor actor) {
		var written = isWritten(one, actor);
		return new RectificationRow(one.businessKey(), name(one), one.year(), one.grade(), one.stage(),
				written ? one.plan().closed() : 0, written ? one.plan().problems().size() : 0, one.ending().outcome());
	}

	private RectificationView view(Rectification one, Actor actor) {
		var written = isWritten(one, actor);
		var drafts = written && one.stage() == RectificationStage.DRAFT;
		var plan = one.plan();
		return new RectificationView(one.businessKey(), one.unit(), name(one), one.year(), one.grade(), one.stage(),
				plan.edition(), one.planBy(), one.endsOn(), written ? this.views.of(one, actor) : List.of(),
				written ? plan.institutions() : List.of(), written ? plan.carriers() : List.of(), plan.preview(),
				plan.resolution(), plan.filedOn(), one.ending().acceptance(), one.ending().outcome(), one.formerKey(),
				drafts);
	}

	/** A draft is read by those who write it. */
	private boolean isWritten(Rectification one, Actor actor) {
		return one.stage() != RectificationStage.DRAFT || this.desk.access().leads(actor, one.unit());
	}

	private String name(Rectification one) {
		return this.organizations.unit(one.unit()).name();
	}

}
