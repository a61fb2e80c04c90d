package io.dangwu.access;

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
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps cookies and sends forms as a browser does, but follows no redirect. */
public class Browser {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final Pattern ENTRY = Pattern.compile("<a [^>]*>([^<]+)</a>");

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final String address;

	public Browser(int port) {
		this.address = "http://localhost:" + port;
	}

	public Browser signedIn(String userId, String password) {
		signIn(userId, password);
		return this;
	}

	public HttpResponse<String> signIn(String userId, String password) {
		return submit("/login", "/login", Map.of("username", userId, "password", password));
	}

	public HttpResponse<String> open(String path) {
		return send(request(path).GET());
	}

	/** The entries of the menu on the start page. */
	String menu() {
		var page = open("/home").body();
		var menu = page.substring(page.indexOf("<nav"), page.indexOf("</nav>"));
		return ENTRY.matcher(menu).results().map((entry) -> entry.group(1)).collect(Collectors.joining(" "));
	}

	/** Fills in the form on one page and sends it to another. */
	public HttpResponse<String> submit(String page, String path, Map<String, String> answers) {
		var token = TOKEN.matcher(open(page).body());
		var form = answers.entrySet()
			.stream()
			.map((answer) -> answer.getKey() + "=" + URLEncoder.encode(answer.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return post(path, token.find() ? form + "&_csrf=" + token.group(1) : form);
	}

	public HttpResponse<String> post(String path, String form) {
		return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form)));
	}

	public static String target(HttpResponse<String> redirect) {
		return redirect.headers().firstValue("Location").map(URI::create).map(Browser::local).orElse("");
	}

	private static String local(URI location) {
		return (location.getQuery() != null) ? location.getPath() + "?" + location.getQuery() : location.getPath();
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path)).header("Accept", "text/html, */*;q=0.8");
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
