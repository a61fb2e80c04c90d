package io.dangwu.organization;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organisations as people may look at them: a list and a single one follow the same
 * rights.
 */
@Service
@Transactional(readOnly = true)
public class UnitDirectory {

	private final Organizations organizations;

	private final UnitHistory history;

	private final OrganizationService service;

	UnitDirectory(Organizations organizations, UnitHistory history, OrganizationService service) {
		this.organizations = organizations;
		this.history = history;
		this.service = service;
	}

	/** The organisations at work that the actor may look at, by code. */
	public List<UnitSheet> active(Actor actor) {
		return sheets(OrganizationStatus.ACTIVE, UnitSight.of(actor, this.service));
	}

	/** The organisations at work that the actor answers for as a superior, by code. */
	public List<UnitSheet> overseen(Actor actor) {
		return sheets(OrganizationStatus.ACTIVE, UnitSight.oversight(actor, this.service));
	}

	/** Those that were merged or dissolved, for who answers for what they stood under. */
	public List<UnitSheet> ended(Actor actor) {
		var sight = UnitSight.oversight(actor, this.service);
		return this.organizations.findByStatusNotOrderByCode(OrganizationStatus.ACTIVE)
			.stream()
			.map(Organization::sheet)
			.filter((sheet) -> reaches(sight, sheet))
			.toList();
	}

	public UnitSheet sheet(String code, Actor actor) {
		return reached(code, UnitSight.of(actor, this.service)).orElseThrow(() -> new AccessRefused("没有这个党组织，或者您无权查看"));
	}

	/** What was changed about it, the latest first. */
	public List<UnitEvent> history(String code, Actor actor) {
		return this.history.of(sheet(code, actor).unit().code());
	}

	/** Whether the actor may look at the organisation. */
	public boolean sees(String code, Actor actor) {
		return reached(code, UnitSight.of(actor, this.service)).isPresent();
	}

	/** Whether the actor answers for the organisation as its superior. */
	public boolean oversees(String code, Actor actor) {
		return reached(code, UnitSight.oversight(actor, this.service)).isPresent();
	}

	/** Whether the actor answers for any organisation as a superior. */
	public boolean oversees(Actor actor) {
		return !UnitSight.oversight(actor, this.service).isEmpty();
	}

	private Optional<UnitSheet> reached(String code, UnitSight sight) {
		return this.organizations.findById(code).map(Organization::sheet).filter((sheet) -> reaches(sight, sheet));
	}

	private List<UnitSheet> sheets(OrganizationStatus status, UnitSight sight) {
		return this.organizations.findByStatusOrderByCode(status)
			.stream()
			.map(Organization::sheet)
			.filter((sheet) -> sight.reaches(sheet.unit().code(), null))
			.toList();
	}

	/** A branch that has moved is not seen from where it stood. */
	private static boolean reaches(UnitSight sight, UnitSheet sheet) {
		return sight.reaches(sheet.unit().code(), sheet.isActive() ? null : sheet.unit().parentCode());
	}

}
