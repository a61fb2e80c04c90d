package io.dangwu.engine;

import java.time.LocalDate;
import java.util.Collection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;

import org.springframework.stereotype.Component;

/** Puts a value into the shape in which a form expects it. */
@Component
class FormValues {

	private final ObjectMapper json;

	FormValues(ObjectMapper json) {
		this.json = json;
	}

	TypedValue typed(Object value) {
		if (value instanceof Collection<?> list) {
			return SpinValues.jsonValue(text(list)).create();
		}
		if (value instanceof LocalDate || value instanceof Enum<?>) {
			return Variables.stringValue(value.toString());
		}
		return Variables.untypedValue(value);
	}

	private String text(Object value) {
		try {
			return this.json.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
