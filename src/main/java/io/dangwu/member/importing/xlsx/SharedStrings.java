package io.dangwu.member.importing.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The texts that the cells of a workbook share, without what is written above characters
 * to tell how they are read.
 */
final class SharedStrings {

	static final String PART = "xl/sharedStrings.xml";

	private static final long MOST_CHARACTERS = 64_000_000;

	private final List<String> texts = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private boolean inText;

	private boolean inReading;

	private long characters;

	static SharedStrings of(Archive archive) throws IOException {
		var strings = new SharedStrings();
		if (archive.has(PART)) {
			Xml.scan(archive.open(PART), strings::visit);
		}
		return strings;
	}

	String get(int index) {
		return (index >= 0 && index < this.texts.size()) ? this.texts.get(index) : "";
	}

	private void visit(XMLStreamReader at) throws XMLStreamException {
		switch (at.getEventType()) {
			case XMLStreamConstants.START_ELEMENT -> start(at.getLocalName());
			case XMLStreamConstants.END_ELEMENT -> end(at.getLocalName());
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append(at);
			default -> {
			}
		}
	}

	private void start(String element) {
		switch (element) {
			case "si" -> this.text.setLength(0);
			case "t" -> this.inText = true;
			case "rPh" -> this.inReading = true;
			default -> {
			}
		}
	}

	private void end(String element) {
		switch (element) {
			case "si" -> this.texts.add(this.text.toString());
			case "t" -> this.inText = false;
			case "rPh" -> this.inReading = false;
			default -> {
			}
		}
	}

	private void append(XMLStreamReader at) {
		if (this.inText && !this.inReading) {
			this.text.append(at.getTextCharacters(), at.getTextStart(), at.getTextLength());
			this.characters += at.getTextLength();
			if (this.characters > MOST_CHARACTERS) {
				throw new WorkbookRefused("工作簿中的文字过多，请拆分成几个文件分别上传");
			}
		}
	}

}
