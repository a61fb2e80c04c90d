package io.dangwu.engine;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import io.dangwu.regulation.Verdict;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Stands before every completion of a task: only the keys of the task's own form are let
 * in, each of its kind. What the form did not answer is cleared, so that nothing stale is
 * read as an answer.
 */
@Component
class TaskGuard {

	private final FormRecords records;

	private final Answers answers;

	private final FormValues values;

	private final ObjectProvider<FormFacts> facts;

	TaskGuard(FormRecords records, Answers answers, FormValues values, ObjectProvider<FormFacts> facts) {
		this.records = records;
		this.answers = answers;
		this.values = values;
		this.facts = facts;
	}

	/**
	 * The values to complete the task with; refuses unknown, missing and ill-typed ones.
	 */
	Map<String, Object> admit(CommandContext context, String taskId, @Nullable Map<String, Object> sent) {
		return OpenTask.forWork(context, taskId).map((task) -> admit(task, sent)).orElseGet(() -> answers(sent));
	}

	/** The same for somebody of whom is known that he may. */
	Map<String, Object> admit(TaskEntity task, @Nullable Map<String, Object> sent) {
		return OpenTask.of(task).map((open) -> admit(open, answers(sent))).orElseGet(() -> answers(sent));
	}

	/** What the form of the task is opened with. */
	VariableMap prefill(CommandContext context, String taskId) {
		return OpenTask.find(context, taskId).map(this::prefill).orElseGet(Variables::createVariables);
	}

	private static Map<String, Object> answers(@Nullable Map<String, Object> sent) {
		return (sent != null) ? sent : Map.of();
	}

	private Map<String, Object> admit(OpenTask task, Map<String, Object> sent) {
		var form = this.records.of(task.task());
		var keys = form.map(Answers::keys).orElse(List.of());
		var unknown = new LinkedHashSet<>(sent.keySet());
		keys.forEach(unknown::remove);
		Verdict.refusedIf(!unknown.isEmpty(), "提交的内容中有本任务表单没有的项目：" + String.join("、", unknown)).orThrow();
		var admitted = typed(sent);
		keys.forEach((key) -> admitted.putIfAbsent(key, null));
		form.ifPresent((type) -> this.answers.check(task.task(), admitted, type));
		return admitted;
	}

	/** What comes by REST shows bare values and keeps their types to itself. */
	private static Map<String, @Nullable Object> typed(Map<String, Object> sent) {
		var values = new HashMap<String, @Nullable Object>();
		sent.keySet()
			.forEach((key) -> values.put(key,
					(sent instanceof VariableMap variables) ? variables.getValueTyped(key) : sent.get(key)));
		return values;
	}

	private VariableMap prefill(OpenTask task) {
		var known = Variables.createVariables();
		this.facts.stream()
			.filter((candidate) -> candidate.process().equals(task.process()))
			.flatMap((candidate) -> candidate.of(task.task(), task.businessKey()).entrySet().stream())
			.forEach((fact) -> known.putValueTyped(fact.getKey(), typed(fact.getValue())));
		return known;
	}

	private TypedValue typed(Object fact) {
		return this.values.typed(fact);
	}

}
