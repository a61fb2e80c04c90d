package io.dangwu.member.importing.xlsx;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Which of the styles of a workbook show a number as a date.
 */
final class DateStyles {

	static final String PART = "xl/styles.xml";

	private final Map<Integer, String> formats = new HashMap<>();

	private final BitSet dates = new BitSet();

	private boolean inStyles;

	private int styles;

	static DateStyles of(Archive archive) throws IOException {
		var styles = new DateStyles();
		if (archive.has(PART)) {
			Xml.scan(archive.open(PART), styles::visit);
		}
		return styles;
	}

	boolean isDate(int style) {
		return this.dates.get(style);
	}

	private void visit(XMLStreamReader at) {
		if (at.getEventType() == XMLStreamConstants.START_ELEMENT) {
			start(at);
		}
		else if (at.getEventType() == XMLStreamConstants.END_ELEMENT && at.getLocalName().equals("cellXfs")) {
			this.inStyles = false;
		}
	}

	private void start(XMLStreamReader at) {
		switch (at.getLocalName()) {
			case "numFmt" -> this.formats.put(format(at), at.getAttributeValue(null, "formatCode"));
			case "cellXfs" -> this.inStyles = true;
			case "xf" -> {
				if (this.inStyles) {
					this.dates.set(this.styles++, isDateFormat(format(at)));
				}
			}
			default -> {
			}
		}
	}

	private boolean isDateFormat(int format) {
		return DateUtil.isInternalDateFormat(format) || DateUtil.isADateFormat(format, this.formats.get(format));
	}

	private static int format(XMLStreamReader at) {
		var id = at.getAttributeValue(null, "numFmtId");
		return (id != null) ? Integer.parseInt(id) : 0;
	}

}
