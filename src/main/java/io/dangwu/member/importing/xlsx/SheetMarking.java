package io.dangwu.member.importing.xlsx;

import java.io.OutputStream;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * Copies a sheet as it is, but for the cells that are marked and the column of notes.
 */
final class SheetMarking {

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	/** What may stand in a sheet only after the drawing of comments. */
	private static final Set<String> AFTER_COMMENTS = Set.of("legacyDrawingHF", "drawingHF", "picture", "oleObjects",
			"controls", "webPublishItems", "tableParts", "extLst");

	private final SheetMarks marks;

	private final MarkedStyles styles;

	private final XMLStreamWriter out;

	/**
	 * What is still to be put into the row: its notes and marked cells that are not
	 * there.
	 */
	private final TreeMap<Integer, String> pending = new TreeMap<>();

	private Set<Integer> marked = Set.of();

	private int row;

	private int column;

	private int depth;

	private int skipped;

	private @Nullable String drawing;

	SheetMarking(SheetMarks marks, MarkedStyles styles, OutputStream out) throws XMLStreamException {
		this.marks = marks;
		this.styles = styles;
		this.out = Xml.writer(out);
		this.out.writeStartDocument("UTF-8", "1.0");
	}

	/**
	 * By which name the sheet refers to the drawing of its comments.
	 */
	String drawing() {
		return (this.drawing != null) ? this.drawing : Relations.OUR_DRAWING;
	}

	void finish() throws XMLStreamException {
		this.out.writeEndDocument();
		this.out.flush();
	}

	void visit(XMLStreamReader at) throws XMLStreamException {
		switch (at.getEventType()) {
			case XMLStreamConstants.START_ELEMENT -> start(at);
			case XMLStreamConstants.END_ELEMENT -> end(at);
			default -> {
				if (this.skipped == 0) {
					Xml.copy(at, this.out);
				}
			}
		}
	}

	private void start(XMLStreamReader at) throws XMLStreamException {
		this.depth++;
		if (this.skipped > 0 || isLeftOut(at)) {
			this.skipped++;
			return;
		}
		if (this.depth == 2 && AFTER_COMMENTS.contains(at.getLocalName())) {
			writeDrawing(at.getNamespaceURI());
		}
		switch (at.getLocalName()) {
			case "legacyDrawing" -> {
				this.drawing = at.getAttributeValue(RELATIONS, "id");
				Xml.copyStart(at, this.out);
			}
			case "row" -> startRow(at);
			case "c" -> startCell(at);
			default -> Xml.copyStart(at, this.out);
		}
	}

	private void end(XMLStreamReader at) throws XMLStreamException {
		this.depth--;
		if (this.skipped > 0) {
			this.skipped--;
			return;
		}
		if (at.getLocalName().equals("row")) {
			writePending(Integer.MAX_VALUE, at.getNamespaceURI());
		}
		if (this.depth == 0) {
			writeDrawing(at.getNamespaceURI());
		}
		this.out.writeEndElement();
	}

	/**
	 * The extent is another one now, and notes of an earlier time are out of date.
	 */
	private boolean isLeftOut(XMLStreamReader at) {
		return switch (at.getLocalName()) {
			case "dimension" -> true;
			case "c" -> columnOf(at) == this.marks.noteColumn() && this.row >= this.marks.headingRow();
			default -> false;
		};
	}

	private void startRow(XMLStreamReader at) throws XMLStreamException {
		var stated = at.getAttributeValue(null, "r");
		this.row = (stated != null) ? Integer.parseInt(stated) : this.row + 1;
		this.column = -1;
		var own = this.marks.of(this.row);
		this.marked = own.stream().map(Mark::column).collect(Collectors.toSet());
		this.marked.forEach((place) -> this.pending.put(place, ""));
		this.marks.note(this.row).ifPresent((note) -> this.pending.put(this.marks.noteColumn(), note));
		this.out.writeStartElement("", "row", at.getNamespaceURI());
		copyAttributes(at, "spans");
	}

	private void startCell(XMLStreamReader at) throws XMLStreamException {
		this.column = columnOf(at);
		writePending(this.column, at.getNamespaceURI());
		this.pending.remove(this.column);
		this.out.writeStartElement("", "c", at.getNamespaceURI());
		copyAttributes(at, "s");
		var stated = at.getAttributeValue(null, "s");
		var style = (stated != null) ? Integer.parseInt(stated) : 0;
		var shown = this.marked.contains(this.column) ? this.styles.marked(style) : this.styles.plain(style);
		if (shown != 0) {
			this.out.writeAttribute("s", String.valueOf(shown));
		}
	}

	private int columnOf(XMLStreamReader at) {
		var reference = at.getAttributeValue(null, "r");
		return (reference != null) ? SheetReading.column(reference) : this.column + 1;
	}

	private void copyAttributes(XMLStreamReader at, String except) throws XMLStreamException {
		for (var i = 0; i < at.getAttributeCount(); i++) {
			if (!at.getAttributeLocalName(i).equals(except)) {
				this.out.writeAttribute((at.getAttributePrefix(i) != null) ? at.getAttributePrefix(i) : "",
						(at.getAttributeNamespace(i) != null) ? at.getAttributeNamespace(i) : "",
						at.getAttributeLocalName(i), at.getAttributeValue(i));
			}
		}
	}

	private void writePending(int before, String namespace) throws XMLStreamException {
		while (!this.pending.isEmpty() && this.pending.firstKey() < before) {
			var next = this.pending.pollFirstEntry();
			this.out.writeStartElement("", "c", namespace);
			this.out.writeAttribute("r", CellReference.convertNumToColString(next.getKey()) + this.row);
			if (this.marked.contains(next.getKey())) {
				this.out.writeAttribute("s", String.valueOf(this.styles.marked(0)));
			}
			writeText(next.getValue(), namespace);
			this.out.writeEndElement();
		}
	}

	private void writeText(String text, String namespace) throws XMLStreamException {
		if (!text.isEmpty()) {
			this.out.writeAttribute("t", "inlineStr");
			this.out.writeStartElement("", "is", namespace);
			this.out.writeStartElement("", "t", namespace);
			this.out.writeCharacters(text);
			this.out.writeEndElement();
			this.out.writeEndElement();
		}
	}

	private void writeDrawing(String namespace) throws XMLStreamException {
		if (this.drawing == null) {
			this.drawing = Relations.OUR_DRAWING;
			this.out.writeEmptyElement("", "legacyDrawing", namespace);
			this.out.writeNamespace("r", RELATIONS);
			this.out.writeAttribute("r", RELATIONS, "id", this.drawing);
		}
	}

}
