package io.dangwu;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The engine's REST as one of the demonstration's people uses it. */
public final class EngineRest {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final HttpClient http = HttpClient.newHttpClient();

	private final String address;

	private final String authorization;

	EngineRest(String address, String userId) {
		this.address = address + "/engine-rest";
		this.authorization = "Basic " + Base64.getEncoder()
			.encodeToString((userId + ":" + RunningApplication.PASSWORD).getBytes(StandardCharsets.UTF_8));
	}

	/** The names of the tasks that are open in a case and that this user sees. */
	public List<String> openTasks(String businessKey) {
		return tasks(businessKey).findValuesAsText("taskDefinitionKey");
	}

	/** The id of the one open task of that kind in a case. */
	public String openTask(String businessKey, String task) {
		return tasks(businessKey + "&taskDefinitionKey=" + task).get(0).get("id").asText();
	}

	/** Answers the form of a task as Tasklist does. */
	public HttpResponse<String> submit(String taskId, Map<String, ?> answers) {
		var variables = answers.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (answer) -> variable(answer.getValue())));
		return post("/task/" + taskId + "/submit-form", Map.of("variables", variables));
	}

	public JsonNode get(String path) {
		try {
			return JSON.readTree(send(request(path).GET()).body());
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public HttpResponse<String> post(String path, Object body) {
		return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(text(body))));
	}

	private JsonNode tasks(String businessKey) {
		return get("/task?processInstanceBusinessKey=" + businessKey);
	}

	private static Map<String, Object> variable(Object value) {
		return (value instanceof Collection<?>) ? Map.of("value", text(value), "type", "Json") : Map.of("value", value);
	}

	private static String text(Object value) {
		try {
			return JSON.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path)).header("Authorization", this.authorization);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
