package io.dangwu.local.cases;

import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;

/** What an open form offers to choose from. */
record Facts(VariableMap values) {

	private static final ObjectMapper JSON = new ObjectMapper();

	List<String> choices(String key) {
		return StreamSupport.stream(list(key).spliterator(), false)
			.map((choice) -> choice.get("value").asText())
			.toList();
	}

	private JsonNode list(String key) {
		try {
			SerializableValue value = this.values.getValueTyped(key);
			return JSON.readTree(value.getValueSerialized());
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
