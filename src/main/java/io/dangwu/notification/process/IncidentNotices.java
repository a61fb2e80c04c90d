package io.dangwu.notification.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.dangwu.notification.Notification;
import io.dangwu.notification.Notifications;
import io.dangwu.notification.SecondLook;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the party office of every step that the system has given up on. What went wrong
 * in it stays in Cockpit: a failure's text may hold anything.
 */
@Component
class IncidentNotices implements SecondLook {

	private static final String TEMPLATE = "notification/incident";

	private static final String INCIDENT = "incident";

	private final RuntimeService runtime;

	private final OrganizationService organization;

	private final Notifications notifications;

	private final Cases cases;

	IncidentNotices(RuntimeService runtime, OrganizationService organization, Notifications notifications,
			Cases cases) {
		this.runtime = runtime;
		this.organization = organization;
		this.notifications = notifications;
		this.cases = cases;
	}

	/**
	 * An incident is repeated in every case that called the one where it happened; only
	 * the first is told of.
	 */
	@Transactional
	public void report() {
		var partyOffice = this.organization.holders(Role.of(RoleKind.PARTY_OFFICE));
		this.runtime.createIncidentQuery()
			.list()
			.stream()
			.filter((incident) -> incident.getId().equals(incident.getRootCauseIncidentId()))
			.forEach((incident) -> this.notifications.send(partyOffice, TEMPLATE,
					Map.of(Notifications.KEY, incident.getId(), INCIDENT, incident.getId())));
	}

	@Override
	public boolean concerns(String template) {
		return template.equals(TEMPLATE);
	}

	@Override
	public Optional<Map<String, Object>> facts(Notification notification) {
		return Optional
			.ofNullable(this.runtime.createIncidentQuery().incidentId(notification.fact(INCIDENT)).singleResult())
			.map(this::facts);
	}

	private Map<String, Object> facts(Incident incident) {
		var facts = new HashMap<String, Object>();
		facts.put("processInstanceId", incident.getProcessInstanceId());
		this.cases.process(incident.getProcessDefinitionId()).ifPresent((name) -> facts.put("process", name));
		this.cases.step(incident.getProcessDefinitionId(), incident.getActivityId())
			.ifPresent((name) -> facts.put("step", name));
		this.cases.businessKey(incident.getProcessInstanceId()).ifPresent((key) -> facts.put("businessKey", key));
		return facts;
	}

}
