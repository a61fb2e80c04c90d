package io.dangwu.notification.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.notification.TaskSubjects;
import io.dangwu.organization.CaseKey;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What people call the cases, processes and steps that the engine knows by ids.
 */
@Component
class Cases {

	private final RuntimeService runtime;

	private final RepositoryService repository;

	private final Map<String, TaskSubjects> subjects;

	Cases(RuntimeService runtime, RepositoryService repository, List<TaskSubjects> subjects) {
		this.runtime = runtime;
		this.repository = repository;
		this.subjects = subjects.stream().collect(Collectors.toMap(TaskSubjects::kind, Function.identity()));
	}

	Optional<String> businessKey(@Nullable String processInstanceId) {
		return Optional.ofNullable(processInstanceId)
			.map((id) -> this.runtime.createProcessInstanceQuery().processInstanceId(id).singleResult())
			.map(ProcessInstance::getBusinessKey);
	}

	Optional<String> subject(String businessKey) {
		return subjects(businessKey).flatMap((known) -> known.subject(businessKey));
	}

	/**
	 * The unit that the case belongs to: a case may have moved away from that of its key.
	 */
	Optional<String> unit(String businessKey) {
		return subjects(businessKey).flatMap((known) -> known.unit(businessKey))
			.or(() -> CaseKey.of(businessKey).map(CaseKey::unit));
	}

	Optional<String> process(@Nullable String definitionId) {
		return Optional.ofNullable(definitionId)
			.map(this.repository::getProcessDefinition)
			.map(ProcessDefinition::getName);
	}

	Optional<String> step(String definitionId, String activityId) {
		FlowElement step = this.repository.getBpmnModelInstance(definitionId).getModelElementById(activityId);
		return Optional.ofNullable(step).map(FlowElement::getName);
	}

	/**
	 * Whether the diagram wants the step of everybody who is asked, not of one of them.
	 */
	boolean isForAll(String definitionId, String activityId) {
		FlowElement step = this.repository.getBpmnModelInstance(definitionId).getModelElementById(activityId);
		return Stream.ofNullable(step)
			.flatMap((element) -> Stream.ofNullable(element.getExtensionElements()))
			.flatMap(
					(extensions) -> extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
			.flatMap((properties) -> properties.getCamundaProperties().stream())
			.anyMatch((property) -> "asked".equals(property.getCamundaName())
					&& "all".equals(property.getCamundaValue()));
	}

	private Optional<TaskSubjects> subjects(String businessKey) {
		return CaseKey.of(businessKey).map(CaseKey::kind).map(this.subjects::get);
	}

}
