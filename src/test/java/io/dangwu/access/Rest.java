package io.dangwu.access;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The engine's REST in the hands of one person. */
class Rest {

	private final TestRestTemplate http;

	Rest(TestRestTemplate http, String userId) {
		this.http = http.withBasicAuth(userId, Cast.PASSWORD);
	}

	int status(HttpMethod method, String path, String body) {
		return send(method, path, body).getStatusCode().value();
	}

	JsonNode get(String path) {
		return send(HttpMethod.GET, path, "").getBody();
	}

	/** One property of each entry of a list. */
	List<String> all(String path, String property) {
		return get(path).findValuesAsText(property);
	}

	private ResponseEntity<JsonNode> send(HttpMethod method, String path, String body) {
		var headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_JSON);
		headers.setAccept(List.of(MediaType.ALL));
		var entity = new HttpEntity<>(body.isEmpty() ? null : body, headers);
		return this.http.exchange("/engine-rest" + path, method, entity, JsonNode.class);
	}

}
