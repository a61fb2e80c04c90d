package io.dangwu.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps what was changed about organisations, and tells the others of it.
 */
@Component
class UnitHistory {

	private static final Logger LOG = LoggerFactory.getLogger(UnitHistory.class);

	private final UnitChanges changes;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	UnitHistory(UnitChanges changes, ApplicationEventPublisher events, Clock clock) {
		this.changes = changes;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Only the organisation department changes organisations, and only what has been
	 * approved by today.
	 */
	void check(Approval approval, Actor actor) {
		checkKeeps(actor);
		approval.check(today()).orThrow();
	}

	static void checkKeeps(Actor actor) {
		if (!actor.isSystem() && !actor.has(RoleKind.ORG_DEPARTMENT)) {
			throw new AccessRefused("党组织的设立、变更和撤销由组织部办理");
		}
	}

	/** Refuses what is said to have happened before the organisation was there. */
	Verdict since(Organization organization, LocalDate on) {
		var established = organization.sheet().establishedOn();
		return Verdict.refusedIf(established != null && on.isBefore(established),
				"批准日期不能早于%s的设立日期 %s".formatted(organization.unit().name(), established));
	}

	/** Writes what was changed, too, so that everybody asked from now on sees it. */
	void write(String unit, ChangeKind kind, @Nullable String otherUnit, Approval approval, @Nullable String details,
			Actor actor) {
		var event = new UnitEvent(kind, approval.on(), otherUnit, approval.reference(), approval.reason(), details);
		this.changes.saveAndFlush(new UnitChange(unit, event, actor.userId(), this.clock.instant()));
		LOG.info("{} {}", unit, kind);
	}

	/**
	 * What a workbook has changed, to be written with it; who brought it in is kept with
	 * the import.
	 */
	void noteImport(UnitSheet before, UnitSheet after) {
		var event = new UnitEvent(ChangeKind.IMPORTED, today(), null, "Excel 导入", null, after.differencesFrom(before));
		this.changes.save(new UnitChange(after.unit().code(), event, Actor.SYSTEM.userId(), this.clock.instant()));
	}

	void tell(Object event) {
		this.events.publishEvent(event);
	}

	List<UnitEvent> of(String unit) {
		return this.changes.findByUnitOrderByHappenedOnDescEnteredAtDesc(unit).stream().map(UnitChange::event).toList();
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
