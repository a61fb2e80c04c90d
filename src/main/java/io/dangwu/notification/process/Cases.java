package io.dangwu.notification.process;

import java.util.Optional;
import java.util.stream.Stream;

import io.dangwu.notification.Subjects;
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

	private final Subjects subjects;

	Cases(RuntimeService runtime, RepositoryService repository, Subjects subjects) {
		this.runtime = runtime;
		this.repository = repository;
		this.subjects = subjects;
	}

	Optional<String> businessKey(@Nullable String processInstanceId) {
		return Optional.ofNullable(processInstanceId)
			.map((id) -> this.runtime.createProcessInstanceQuery().processInstanceId(id).singleResult())
			.map(ProcessInstance::getBusinessKey);
	}

	Optional<String> subject(String businessKey) {
		return this.subjects.of(businessKey);
	}

	Optional<String> unit(String businessKey) {
		return this.subjects.unit(businessKey);
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

}
