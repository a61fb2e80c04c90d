package io.dangwu.member.importing.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * A workbook that is read row by row.
 */
public final class WorkbookFile implements AutoCloseable {

	static final String PART = "xl/workbook.xml";

	private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";

	private final Archive archive;

	private final List<SheetName> sheets = new ArrayList<>();

	private final Map<String, String> targets = new HashMap<>();

	private final CellReading cells;

	private boolean since1904;

	private WorkbookFile(Archive archive) throws IOException {
		this.archive = archive;
		Xml.scan(archive.open(RELATIONS), this::relation);
		Xml.scan(archive.open(PART), this::sheet);
		this.cells = new CellReading(SharedStrings.of(archive), DateStyles.of(archive), this.since1904);
	}

	/**
	 * Opens a file; one that is no workbook is refused with advice.
	 */
	public static WorkbookFile open(byte[] content) {
		try {
			FileKind.check(content);
			return new WorkbookFile(new Archive(content));
		}
		catch (IOException ex) {
			throw damaged();
		}
	}

	public List<SheetName> sheets() {
		return List.copyOf(this.sheets);
	}

	/**
	 * Hands on the rows of a sheet that are not blank, from top to bottom.
	 * @return the cells that were merged
	 */
	public List<Area> read(SheetName sheet, Consumer<SheetRow> rows) {
		try {
			var reading = new SheetReading(this.cells, rows);
			Xml.scan(this.archive.open(sheet.part()), reading::visit);
			return reading.merged();
		}
		catch (IOException ex) {
			throw damaged();
		}
	}

	Archive archive() {
		return this.archive;
	}

	@Override
	public void close() {
		try {
			this.archive.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * It is read from memory, so that only its content can be at fault.
	 */
	static WorkbookRefused damaged() {
		return new WorkbookRefused("文件已损坏，无法读取，请在 Excel 或 WPS 中重新保存后上传");
	}

	private void relation(XMLStreamReader at) {
		if (at.getEventType() == XMLStreamConstants.START_ELEMENT && at.getLocalName().equals("Relationship")) {
			var target = at.getAttributeValue(null, "Target");
			this.targets.put(at.getAttributeValue(null, "Id"),
					target.startsWith("/") ? target.substring(1) : "xl/" + target);
		}
	}

	private void sheet(XMLStreamReader at) {
		if (at.getEventType() != XMLStreamConstants.START_ELEMENT) {
			return;
		}
		switch (at.getLocalName()) {
			case "workbookPr" ->
				this.since1904 = List.of("1", "true").contains(String.valueOf(at.getAttributeValue(null, "date1904")));
			case "sheet" -> add(at);
			default -> {
			}
		}
	}

	private void add(XMLStreamReader at) {
		var transitional = at.getAttributeValue(OFFICE, "id");
		var id = (transitional != null) ? transitional : at.getAttributeValue(STRICT_OFFICE, "id");
		var part = this.targets.get(id);
		if (part != null && part.startsWith("xl/worksheets/")) {
			var state = at.getAttributeValue(null, "state");
			this.sheets.add(new SheetName(CellReading.tidied(at.getAttributeValue(null, "name")),
					state != null && !state.equals("visible"), part));
		}
	}

}
