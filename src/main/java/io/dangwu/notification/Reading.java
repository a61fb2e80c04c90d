package io.dangwu.notification;

import java.util.Map;
import java.util.Set;

import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.unbescape.html.HtmlEscape;

/**
 * A mail's HTML read aloud: its title, and its body as plain text with the addresses of
 * links spelt out.
 */
final class Reading extends AbstractSimpleMarkupHandler {

	private static final SimpleMarkupParser PARSER = new SimpleMarkupParser(ParseConfiguration.htmlConfiguration());

	private static final Set<String> SILENT = Set.of("head", "style", "script");

	private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "table", "ul");

	private final StringBuilder title = new StringBuilder();

	private final StringBuilder text = new StringBuilder();

	private StringBuilder voice = this.text;

	private String link = "";

	private Reading() {
	}

	static Reading of(String html) {
		var reading = new Reading();
		try {
			PARSER.parse(html, reading);
		}
		catch (ParseException ex) {
			throw new IllegalArgumentException(ex);
		}
		return reading;
	}

	String title() {
		return this.title.toString().strip();
	}

	String text() {
		return this.text.toString().replaceAll(" *\n *", "\n").replace("： ", "：").replaceAll("\n{3,}", "\n\n").strip()
				+ "\n";
	}

	@Override
	public void handleText(char[] buffer, int offset, int length, int line, int column) {
		var words = HtmlEscape.unescapeHtml(new String(buffer, offset, length)).replaceAll("[\\s\\u00a0]+", " ");
		this.voice.append(words);
	}

	@Override
	public void handleOpenElement(String name, Map<String, String> attributes, int line, int column) {
		if (SILENT.contains(name)) {
			this.voice = new StringBuilder();
		}
		else if (name.equals("title")) {
			this.voice = this.title;
		}
		else if (name.equals("a")) {
			this.link = attributes.getOrDefault("href", "");
		}
		else if (PARAGRAPHS.contains(name)) {
			this.voice.append("\n\n");
		}
	}

	@Override
	public void handleStandaloneElement(String name, Map<String, String> attributes, boolean minimized, int line,
			int column) {
		pause(name);
	}

	@Override
	public void handleCloseElement(String name, int line, int column) {
		if (name.equals("head")) {
			this.voice = this.text;
		}
		else if (name.equals("a")) {
			spellOutLink();
		}
		else if (name.equals("th")) {
			this.text.append("：");
		}
		else {
			pause(name);
		}
	}

	private void spellOutLink() {
		var address = HtmlEscape.unescapeHtml(this.link);
		if (!this.text.toString().endsWith(address)) {
			this.text.append("：").append(address);
		}
	}

	private void pause(String element) {
		if (PARAGRAPHS.contains(element)) {
			this.voice.append("\n\n");
		}
		else if (element.equals("tr") || element.equals("li") || element.equals("br")) {
			this.voice.append('\n');
		}
	}

}
