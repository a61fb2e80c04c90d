package io.dangwu.member.importing.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * Goes through one sheet from top to bottom and hands on each row that is not blank.
 */
final class SheetReading {

	private static final int COLUMNS = 16_384;

	private final CellReading cells;

	private final Consumer<SheetRow> rows;

	private final List<Area> merged = new ArrayList<>();

	private final StringBuilder value = new StringBuilder();

	private Map<Integer, Cell> row = new HashMap<>();

	private int number;

	private int column;

	private @Nullable String type;

	private int style;

	private boolean inValue;

	private boolean inReading;

	SheetReading(CellReading cells, Consumer<SheetRow> rows) {
		this.cells = cells;
		this.rows = rows;
	}

	List<Area> merged() {
		return List.copyOf(this.merged);
	}

	void visit(XMLStreamReader at) {
		switch (at.getEventType()) {
			case XMLStreamConstants.START_ELEMENT -> start(at);
			case XMLStreamConstants.END_ELEMENT -> end(at.getLocalName());
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
				if (this.inValue && !this.inReading) {
					this.value.append(at.getTextCharacters(), at.getTextStart(), at.getTextLength());
				}
			}
			default -> {
			}
		}
	}

	private void start(XMLStreamReader at) {
		switch (at.getLocalName()) {
			case "row" -> startRow(at.getAttributeValue(null, "r"));
			case "c" -> startCell(at);
			case "v", "t" -> this.inValue = true;
			case "rPh" -> this.inReading = true;
			case "mergeCell" -> this.merged.add(Area.of(at.getAttributeValue(null, "ref")));
			default -> {
			}
		}
	}

	private void startRow(@Nullable String stated) {
		this.number = (stated != null) ? Integer.parseInt(stated) : this.number + 1;
		this.column = -1;
		this.row = new HashMap<>();
	}

	private void startCell(XMLStreamReader at) {
		var reference = at.getAttributeValue(null, "r");
		this.column = (reference != null) ? column(reference) : this.column + 1;
		this.type = at.getAttributeValue(null, "t");
		var stated = at.getAttributeValue(null, "s");
		this.style = (stated != null) ? Integer.parseInt(stated) : 0;
		this.value.setLength(0);
	}

	private void end(String element) {
		switch (element) {
			case "v", "t" -> this.inValue = false;
			case "rPh" -> this.inReading = false;
			case "c" -> endCell();
			case "row" -> endRow();
			default -> {
			}
		}
	}

	private void endCell() {
		var cell = this.cells.cell(this.type, this.style, this.value.toString());
		if (!cell.isBlank() && this.column < COLUMNS) {
			this.row.put(this.column, cell);
		}
	}

	private void endRow() {
		if (!this.row.isEmpty()) {
			this.rows.accept(new SheetRow(this.number, this.row));
		}
	}

	static int column(String reference) {
		var letters = 0;
		while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
			letters++;
		}
		return CellReference.convertColStringToIndex(reference.substring(0, letters));
	}

}
