package io.dangwu.notification;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.stereotype.Component;

/**
 * Writes letters from the templates under {@code mail/}. Besides its facts a template
 * knows {@code recipientName} and {@code baseUrl}; its title becomes the subject.
 */
@Component
class Letters {

	private static final Pattern ID_NUMBER = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");

	private final SpringTemplateEngine templates = templates();

	private final MailSettings settings;

	Letters(MailSettings settings) {
		this.settings = settings;
	}

	Letter write(String template, String recipientName, Map<String, Object> facts) {
		var context = new Context(Locale.SIMPLIFIED_CHINESE, facts);
		context.setVariable("recipientName", recipientName);
		context.setVariable("baseUrl", this.settings.base());
		var html = withoutIdNumbers(this.templates.process(template, context));
		var reading = Reading.of(html);
		return new Letter(reading.title(), html, reading.text());
	}

	/** The last guard, for a title that somebody typed an ID number into. */
	private static String withoutIdNumbers(String html) {
		return ID_NUMBER.matcher(html).replaceAll("（证件号码略）");
	}

	private static SpringTemplateEngine templates() {
		var resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("mail/");
		resolver.setSuffix(".html");
		resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
		var engine = new SpringTemplateEngine();
		engine.setTemplateResolver(resolver);
		return engine;
	}

}
