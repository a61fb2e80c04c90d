package io.dangwu.document;

import java.util.Locale;
import java.util.Map;

import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.stereotype.Service;

/**
 * Prints a paper from a template under {@code templates/}, which has to be well-formed
 * XML and stands in the frame {@code document/paper}.
 */
@Service
public class Documents {

	private final SpringTemplateEngine templates;

	private final PdfPrinter printer;

	Documents(SpringTemplateEngine templates, PdfPrinter printer) {
		this.templates = templates;
		this.printer = printer;
	}

	/** The paper as a PDF with its font inside. */
	public byte[] pdf(String template, Map<String, Object> facts) {
		return this.printer.print(this.templates.process(template, new Context(Locale.SIMPLIFIED_CHINESE, facts)));
	}

}
