package io.dangwu.member.importing.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Reads and writes the XML inside a workbook; entities from outside are never resolved.
 */
final class Xml {

	static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

	private static final XMLInputFactory READERS = readers();

	private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

	private Xml() {
	}

	/**
	 * Goes through a part element by element.
	 */
	static void scan(InputStream part, Visitor visitor) throws IOException {
		try (part) {
			var reader = READERS.createXMLStreamReader(part);
			while (reader.hasNext()) {
				reader.next();
				visitor.visit(reader);
			}
		}
		catch (XMLStreamException ex) {
			throw broken();
		}
	}

	static XMLStreamWriter writer(OutputStream out) throws XMLStreamException {
		return WRITERS.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
	}

	/**
	 * Copies what the reader stands on.
	 */
	static void copy(XMLStreamReader reader, XMLStreamWriter writer) throws XMLStreamException {
		switch (reader.getEventType()) {
			case XMLStreamConstants.START_ELEMENT -> copyStart(reader, writer);
			case XMLStreamConstants.END_ELEMENT -> writer.writeEndElement();
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
				writer.writeCharacters(reader.getText());
			default -> {
			}
		}
	}

	static void copyStart(XMLStreamReader reader, XMLStreamWriter writer) throws XMLStreamException {
		writer.writeStartElement(plain(reader.getPrefix()), reader.getLocalName(), plain(reader.getNamespaceURI()));
		for (var i = 0; i < reader.getNamespaceCount(); i++) {
			writer.writeNamespace(plain(reader.getNamespacePrefix(i)), reader.getNamespaceURI(i));
		}
		for (var i = 0; i < reader.getAttributeCount(); i++) {
			writer.writeAttribute(plain(reader.getAttributePrefix(i)), plain(reader.getAttributeNamespace(i)),
					reader.getAttributeLocalName(i), reader.getAttributeValue(i));
		}
	}

	static Document document(InputStream part) throws IOException {
		try (part) {
			return builders().newDocumentBuilder().parse(part);
		}
		catch (SAXException | ParserConfigurationException ex) {
			throw broken();
		}
	}

	static Document document(String text) throws IOException {
		return document(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	static void write(Document document, OutputStream out) {
		try {
			TransformerFactory.newDefaultInstance()
				.newTransformer()
				.transform(new DOMSource(document), new StreamResult(out));
		}
		catch (TransformerException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String plain(String text) {
		return (text != null) ? text : "";
	}

	private static WorkbookRefused broken() {
		return new WorkbookRefused("工作簿内容已损坏，无法读取，请在 Excel 或 WPS 中重新保存后上传");
	}

	private static DocumentBuilderFactory builders() throws ParserConfigurationException {
		var factory = DocumentBuilderFactory.newDefaultNSInstance();
		factory.setFeature(NO_DOCTYPE, true);
		return factory;
	}

	private static XMLInputFactory readers() {
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	/**
	 * Looks at one event of a part.
	 */
	@FunctionalInterface
	interface Visitor {

		void visit(XMLStreamReader at) throws XMLStreamException, IOException;

	}

}
