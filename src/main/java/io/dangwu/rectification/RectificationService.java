package io.dangwu.rectification;

import java.time.LocalDate;
import java.util.Optional;

import io.dangwu.grading.GradePublished;
import io.dangwu.organization.Actor;
import io.dangwu.organization.CaseKeys;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the plan of a branch from its opening through committee and general meeting to
 * its filing.
 */
@Service
@Transactional
public class RectificationService {

	private static final Logger LOG = LoggerFactory.getLogger(RectificationService.class);

	/** Of the keys of its cases. */
	static final String KIND = "ZG";

	private final RectificationDesk desk;

	private final Rectifications rectifications;

	private final CaseKeys keys;

	private final ApplicationEventPublisher events;

	RectificationService(RectificationDesk desk, Rectifications rectifications, CaseKeys keys,
			ApplicationEventPublisher events) {
		this.desk = desk;
		this.rectifications = rectifications;
		this.keys = keys;
		this.events = events;
	}

	/** Begins the rectification of a graded branch; its process begins with it. */
	public String open(GradePublished grade) {
		var former = this.rectifications.findFirstByUnitOrderByOpenedOnDescBusinessKeyDesc(grade.unit());
		var key = this.keys.next(grade.unit(), KIND, grade.year());
		this.rectifications.save(new Rectification(key, grade, this.desk.lawOn(grade.on()), former.orElse(null)));
		LOG.info("Rectification {} opened", key);
		this.events.publishEvent(new RectificationOpened(key, grade.unit(), grade.year()));
		return key;
	}

	/** Enters what the committee says of the plan. */
	public Preview.Decision preview(String key, Preview preview, Actor actor) {
		var rectification = this.desk.get(key);
		this.desk.access().checkSitsIn(actor, rectification.unit());
		var seats = this.desk.access().seats(rectification.unit());
		preview.check(seats, this.desk.law(rectification).committeeQuorum().value()).orThrow();
		switch (preview.decision()) {
			case FORWARD -> rectification.forward(preview.words(seats), this.desk.today());
			case BACK -> rectification.revise();
		}
		LOG.info("Plan of {}: {}", key, preview.decision());
		return preview.decision();
	}

	/** Enters what the general meeting has resolved, or that it was none. */
	public Resolution resolve(String key, Optional<Resolved> meeting) {
		var rectification = this.desk.get(key);
		var resolution = meeting.map(Resolved::resolution).orElse(Resolution.REVISE);
		switch (resolution) {
			case APPROVED -> rectification.resolve(meeting.orElseThrow());
			case REVISE -> rectification.revise();
			case INVALID -> LOG.info("Meeting on {} was invalid", key);
		}
		LOG.info("Plan of {}: {}", key, resolution);
		return resolution;
	}

	/** Enters that the superior has the plan and the branch knows it. */
	public void file(String key, LocalDate on, boolean posted, Actor actor) {
		var rectification = this.desk.get(key);
		this.desk.access().checkSupervises(actor, rectification.unit());
		new DatedAct("备案日期", on).notInFutureOf(this.desk.today())
			.and(new DatedAct("备案日期", on)
				.notBefore(new DatedAct("党员大会日期", rectification.plan().resolvedOn().orElseThrow())))
			.and(Verdict.refusedIf(!posted, "方案应当在党务公开栏公开，请公开后再登记"))
			.orThrow();
		rectification.file(on);
		LOG.info("Plan of {} filed on {}", key, on);
	}

	/** Lets others know that all is decided. */
	public void end(String key) {
		var rectification = this.desk.get(key);
		this.events.publishEvent(new RectificationEnded(key, rectification.unit(), rectification.year()));
	}

	/** Enters what came of the review of the secretary. */
	public void reviewSecretary(String key, SecretaryReview review, @Nullable String opinion, Actor actor) {
		var rectification = this.desk.get(key);
		this.desk.access().checkSupervises(actor, rectification.unit());
		Verdict.refusedIf(review != SecretaryReview.KEEP && opinion == null, "请写明情况和理由").orThrow();
		rectification.reviewSecretary(review.title());
		LOG.info("Secretary review of {}: {}", key, review);
		if (review == SecretaryReview.ADJUST) {
			this.events.publishEvent(new SecretaryUnfit(key, rectification.unit()));
		}
	}

}
