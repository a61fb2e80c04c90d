package io.dangwu.notification.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.dangwu.member.MemberService;
import io.dangwu.organization.Unit;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * What a mail says about a task, as it stands now.
 */
@Component
class TaskSheet {

	private final Cases cases;

	private final Superiors superiors;

	private final MemberService members;

	TaskSheet(Cases cases, Superiors superiors, MemberService members) {
		this.cases = cases;
		this.superiors = superiors;
		this.members = members;
	}

	Map<String, Object> of(Task task, List<String> people) {
		var facts = new HashMap<String, Object>();
		facts.put("taskId", task.getId());
		facts.put("taskName", nameInTheDiagram(task));
		facts.put("shared", people.size() > 1 && !isForAll(task));
		facts.put("responsible", people.stream().map(this.members::nameOf).collect(Collectors.joining("、")));
		this.cases.process(task.getProcessDefinitionId()).ifPresent((name) -> facts.put("process", name));
		this.superiors.unit(task).map(Unit::name).ifPresent((name) -> facts.put("unit", name));
		firstSentence(task).ifPresent((sentence) -> facts.put("instruction", sentence));
		this.cases.businessKey(task.getProcessInstanceId()).ifPresent((key) -> {
			facts.put("businessKey", key);
			this.cases.subject(key).ifPresent((subject) -> facts.put("subject", subject));
		});
		return facts;
	}

	/** A subject line names nobody: in the list of tasks the name may say more. */
	private String nameInTheDiagram(Task task) {
		return Optional.ofNullable(task.getProcessDefinitionId())
			.flatMap((definition) -> this.cases.step(definition, task.getTaskDefinitionKey()))
			.orElseGet(task::getName);
	}

	private boolean isForAll(Task task) {
		return Optional.ofNullable(task.getProcessDefinitionId())
			.filter((definition) -> this.cases.isForAll(definition, task.getTaskDefinitionKey()))
			.isPresent();
	}

	private static Optional<String> firstSentence(Task task) {
		return Optional.ofNullable(task.getDescription())
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.map((text) -> text.split("(?<=。)|\\R", 2)[0]);
	}

}
