package io.dangwu.document.word;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import org.springframework.core.io.ClassPathResource;

/**
 * Draws a Word file as a page for the PDF printer, by the style sheet
 * {@code document/word/paper.xsl}.
 */
public final class WordPage {

	private static final Templates SHEET = sheet();

	private WordPage() {
	}

	/** The page as well-formed HTML; nothing in it is fetched from anywhere. */
	public static String of(WordFile file) {
		try {
			var page = new StringWriter();
			SHEET.newTransformer().transform(new DOMSource(together(file)), new StreamResult(page));
			return page.toString();
		}
		catch (TransformerException | ParserConfigurationException ex) {
			throw new IllegalStateException("The Word file cannot be drawn", ex);
		}
	}

	private static Document together(WordFile file) throws ParserConfigurationException {
		var all = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
		var parts = all.appendChild(all.createElement("parts"));
		file.parts().forEach((name, content) -> {
			var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
			if (ending.equals("xml") || ending.equals("rels")) {
				var part = named("part", name, all);
				part.appendChild(all.importNode(file.tree(name).getDocumentElement(), true));
				parts.appendChild(part);
			}
			else if (name.startsWith("word/media/")) {
				parts.appendChild(picture(named("picture", name, all), ending, content));
			}
		});
		return all;
	}

	private static Element named(String kind, String name, Document all) {
		var element = all.createElement(kind);
		element.setAttribute("name", name);
		return element;
	}

	private static Element picture(Element picture, String ending, byte[] content) {
		picture.setAttribute("type", "image/" + (ending.equals("jpg") ? "jpeg" : ending));
		picture.setTextContent(Base64.getEncoder().encodeToString(content));
		return picture;
	}

	private static Templates sheet() {
		try (var sheet = new ClassPathResource("document/word/paper.xsl").getInputStream()) {
			var factory = TransformerFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			return factory.newTemplates(new StreamSource(sheet));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (TransformerException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
