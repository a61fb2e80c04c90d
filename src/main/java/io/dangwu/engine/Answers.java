package io.dangwu.engine;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads what was answered in a form into its record; the keys of the form are the
 * components of the record.
 */
@Component
public class Answers {

	private final ObjectMapper json;

	private final FormLabels labels;

	Answers(ObjectMapper json, FormLabels labels) {
		this.json = json;
		this.labels = labels;
	}

	/** The answers of the task that was completed just now. */
	public <T extends Record> T read(DelegateExecution execution, Class<T> form) {
		var values = new LinkedHashMap<String, @Nullable Object>();
		keys(form).forEach((key) -> values.put(key, plain(execution.getVariableTyped(key, false))));
		return convert(values, form);
	}

	/**
	 * Makes sure that the values answer a form: nothing required is missing, everything
	 * is of its kind. Refused otherwise, naming each field as the form does.
	 */
	void check(String task, Map<String, @Nullable Object> values, Class<? extends Record> form) {
		var verdict = Verdict.allowed();
		for (var component : form.getRecordComponents()) {
			verdict = verdict.and(check(task, component, plain(values.get(component.getName()))));
		}
		verdict.orThrow();
	}

	static List<String> keys(Class<? extends Record> form) {
		return Arrays.stream(form.getRecordComponents()).map(RecordComponent::getName).toList();
	}

	private Verdict check(String task, RecordComponent component, @Nullable Object value) {
		var label = this.labels.label(task, component.getName());
		if (isBlank(value)) {
			return Verdict.refusedIf(!component.getAnnotatedType().isAnnotationPresent(Nullable.class),
					"“%s”没有填写，此项必填".formatted(label));
		}
		var kind = FieldKind.of(component.getType());
		return Verdict.refusedIf(!isReadable(value, component), "“%s”填写的内容不符合要求：%s".formatted(label, kind.demand()));
	}

	private boolean isReadable(@Nullable Object value, RecordComponent component) {
		try {
			this.json.convertValue(value, this.json.constructType(component.getGenericType()));
			return FieldKind.of(component.getType()).accepts(value);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private <T extends Record> T convert(Map<String, @Nullable Object> values, Class<T> form) {
		values.replaceAll((key, value) -> isBlank(value) ? null : value);
		return this.json.convertValue(values, form);
	}

	private static boolean isBlank(@Nullable Object value) {
		return value == null || (value instanceof String text && text.isBlank());
	}

	private @Nullable Object plain(@Nullable Object value) {
		if (value instanceof SerializableValue serialized && serialized.getValueSerialized() != null) {
			return tree(serialized.getValueSerialized());
		}
		return (value instanceof TypedValue typed) ? typed.getValue() : value;
	}

	private JsonNode tree(String serialized) {
		try {
			return this.json.readTree(serialized);
		}
		catch (JacksonException ex) {
			throw new RegulationViolated(Verdict.refused("提交的内容无法读取，请刷新页面后重新填写"));
		}
	}

}
