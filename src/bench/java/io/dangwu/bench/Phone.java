package io.dangwu.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A voter's phone: signs in, opens the paper, looks it over, casts it. */
final class Phone {

	private static final String AGAIN = " again";

	private static final String PASSWORD = "dangwu2026";

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final Pattern RECEIPT = Pattern.compile("id=\"receipt\">([0-9a-f ]+)<");

	private static final Pattern PAGE = Pattern.compile("name=\"page\" value=\"([^\"]+)\"");

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final String address;

	private final String account;

	private final Queue<Step> steps;

	private boolean insists;

	Phone(int port, String account, Queue<Step> steps) {
		this.address = "http://localhost:" + port;
		this.account = account;
		this.steps = steps;
	}

	void vote(UUID ballot, List<UUID> candidates, List<String> stances) {
		var path = "/ballots/" + ballot;
		var answers = new LinkedHashMap<String, String>();
		var check = check(path, candidates, stances, answers);
		send("5 cast", post(path + "/cast", check, answers), "id=\"receipt\"");
	}

	/** Votes in a selection. */
	void vote(UUID ballot, List<UUID> picks) {
		var path = "/ballots/" + ballot;
		var answers = new LinkedHashMap<String, String>();
		var check = check(path, picks, answers);
		send("5 cast", post(path + "/cast", check, answers), "id=\"receipt\"");
	}

	/** Everything in a selection but casting. */
	void look(UUID ballot, List<UUID> picks) {
		check("/ballots/" + ballot, picks, new LinkedHashMap<>());
	}

	/**
	 * The same by somebody who sends every page again until it is answered.
	 * @return the fingerprint on the receipt
	 */
	String insist(UUID ballot, List<UUID> candidates, List<String> stances) {
		this.insists = true;
		var path = "/ballots/" + ballot;
		var answers = new LinkedHashMap<String, String>();
		var check = check(path, candidates, stances, answers);
		return found(RECEIPT, send("5 cast", post(path + "/cast", check, answers), "id=\"receipt\""))
			.replace(" ", "");
	}

	/** Everything but casting. */
	void look(UUID ballot, List<UUID> candidates, List<String> stances) {
		check("/ballots/" + ballot, candidates, stances, new LinkedHashMap<>());
	}

	private String check(String path, List<UUID> picks, Map<String, String> answers) {
		var paper = paper(path, answers);
		picks.forEach((pick) -> answers.put("pick-" + pick, "1"));
		return send("4 check", post(path + "/check", paper, answers), "投出选票");
	}

	private String check(String path, List<UUID> candidates, List<String> stances, Map<String, String> answers) {
		var paper = paper(path, answers);
		for (var line = 0; line < stances.size(); line++) {
			answers.put("stance-" + candidates.get(line), stances.get(line));
		}
		return send("4 check", post(path + "/check", paper, answers), "投出选票");
	}

	private String paper(String path, Map<String, String> answers) {
		var login = send("1 sign-in", get("/login"), "sign-in");
		send("2 password", post("/login", login, Map.of("username", this.account, "password", PASSWORD)), null);
		var paper = send("3 paper", get(path + "/paper"), "下一步");
		answers.put("page", found(PAGE, paper));
		return paper;
	}

	/** Measures it, and notes whether the answer holds what it should, or leads on. */
	private String send(String name, HttpRequest request, String expected) {
		var start = System.nanoTime();
		try {
			HttpResponse<String> answer = this.http.send(request, BodyHandlers.ofString());
			var right = (expected != null) ? answer.statusCode() == 200 && answer.body().contains(expected)
					: answer.headers().firstValue("Location").filter((to) -> !to.contains("error")).isPresent();
			this.steps.add(new Step(name, System.nanoTime() - start, right));
			return answer.body();
		}
		catch (IOException ex) {
			if (this.insists) {
				return again(name, request, expected);
			}
			this.steps.add(new Step(name, System.nanoTime() - start, false));
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			this.steps.add(new Step(name, System.nanoTime() - start, false));
			throw new IllegalStateException(ex);
		}
	}

	private String again(String name, HttpRequest request, String expected) {
		try {
			Thread.sleep(500);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		return send(name.endsWith(AGAIN) ? name : name + AGAIN, request, expected);
	}

	private HttpRequest get(String path) {
		return request(path).GET().build();
	}

	private HttpRequest post(String path, String page, Map<String, String> answers) {
		var form = answers.entrySet()
			.stream()
			.map((answer) -> answer.getKey() + "=" + URLEncoder.encode(answer.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form + "&_csrf=" + found(TOKEN, page)))
			.build();
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path)).header("Accept", "text/html");
	}

	private static String found(Pattern pattern, String page) {
		var match = pattern.matcher(page);
		return match.find() ? match.group(1) : "";
	}

	/** One request of one voter. */
	record Step(String name, long nanos, boolean right) {

	}

}
