package io.dangwu.bench;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * The diagram of the cultivation without anything that would need the application: where
 * it asks a delegate stands an answer that leads the same way.
 */
final class StrippedDiagram {

	/** The one question whose answer changes on the way. */
	static final String CULTIVATED = "cultivated";

	static final String PROCESS = "memberCultivation";

	private static final String FILE = "/processes/development/member-cultivation.bpmn";

	private static final String LONG_AGO = "2012-01-01T00:00:00";

	private static final Map<String, String> OUTCOMES = Map.of("activistOutcome", "DETERMINED", "activistFilingOutcome",
			"FILED", "inspectionOutcome", "SATISFACTORY", "proposalOutcome", "PROPOSE", "consentOutcome", "CONSENTED",
			"prospectFilingOutcome", "FILED", "listingOutcome", "LISTED");

	private StrippedDiagram() {
	}

	static BpmnModelInstance read() {
		var diagram = Bpmn.readModelFromStream(StrippedDiagram.class.getResourceAsStream(FILE));
		diagram.getModelElementsByType(ServiceTask.class).forEach(StrippedDiagram::strip);
		diagram.getModelElementsByType(UserTask.class).forEach(StrippedDiagram::strip);
		diagram.getModelElementsByType(ConditionExpression.class).forEach(StrippedDiagram::strip);
		diagram.getModelElementsByType(TimeDate.class).forEach((timer) -> timer.setTextContent(LONG_AGO));
		return diagram;
	}

	/** The tasks of the diagram; those of the notice that it calls are no part of it. */
	static Set<String> tasks() {
		return read().getModelElementsByType(UserTask.class).stream().map(UserTask::getId).collect(Collectors.toSet());
	}

	private static void strip(ServiceTask task) {
		var outcome = OUTCOMES.get(Objects.requireNonNullElse(task.getCamundaResultVariable(), ""));
		task.setCamundaExpression((outcome != null) ? "${'" + outcome + "'}" : "${true}");
	}

	private static void strip(UserTask task) {
		task.setCamundaCandidateGroups("branch-secretary-ZZ01-T01");
		task.setCamundaDueDate(LONG_AGO);
		if (task.getCamundaCandidateUsers() != null) {
			task.setCamundaCandidateUsers("M01110003,M01110004");
		}
	}

	private static void strip(ConditionExpression condition) {
		if (condition.getTextContent().contains("Delegate")) {
			condition.setTextContent(
					condition.getTextContent().contains("isCultivated") ? "${" + CULTIVATED + "}" : "${false}");
		}
	}

}
