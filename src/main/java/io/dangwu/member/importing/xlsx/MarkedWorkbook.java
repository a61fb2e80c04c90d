package io.dangwu.member.importing.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLStreamException;

/**
 * The workbook as it came, but with marked cells, comments and a column of notes. It is
 * copied part by part and cell by cell, so that its formats stay and a large one needs no
 * more memory than a small one.
 */
public final class MarkedWorkbook {

	private final Archive archive;

	private final MarkedStyles styles;

	private final ContentTypes types;

	private final Set<String> written = new HashSet<>();

	private MarkedWorkbook(Archive archive) throws IOException {
		this.archive = archive;
		this.styles = new MarkedStyles(archive);
		this.types = new ContentTypes(archive);
	}

	/**
	 * Writes the workbook with its marks, sheet by sheet.
	 */
	public static void write(WorkbookFile file, Map<SheetName, SheetMarks> marks, OutputStream out) throws IOException {
		try (var zip = new ZipOutputStream(out)) {
			new MarkedWorkbook(file.archive()).write(marks, zip);
		}
	}

	private void write(Map<SheetName, SheetMarks> marks, ZipOutputStream out) throws IOException {
		this.types.drawings();
		for (var sheet : marks.entrySet()) {
			mark(sheet.getKey().part(), sheet.getValue(), out);
		}
		write(DateStyles.PART, this.styles::write, out);
		write(ContentTypes.PART, this.types::write, out);
		for (var part : this.archive.parts()) {
			if (!this.written.contains(part) && !part.endsWith("/")) {
				write(part, (to) -> copy(part, to), out);
			}
		}
	}

	private void mark(String sheet, SheetMarks marks, ZipOutputStream out) throws IOException {
		var drawing = new String[1];
		write(sheet, (to) -> drawing[0] = copyMarked(sheet, marks, to), out);
		var relations = Relations.of(this.archive, sheet);
		var name = sheet.substring(sheet.lastIndexOf('/') + 1, sheet.lastIndexOf('.'));
		var commentsPart = relations.comments("xl/comments-" + name + ".xml");
		var drawingPart = relations.drawing(drawing[0], "xl/drawings/comments-" + name + ".vml");
		this.types.comments(commentsPart);
		var comments = Comments.of(this.archive, commentsPart);
		var shapes = CommentShapes.of(this.archive, drawingPart);
		shapes.forget(comments.forget());
		marks.all().stream().filter(comments::add).forEach(shapes::add);
		write(commentsPart, comments::write, out);
		write(drawingPart, shapes::write, out);
		write(Relations.part(sheet), relations::write, out);
	}

	private String copyMarked(String sheet, SheetMarks marks, OutputStream to) throws IOException {
		try {
			var marking = new SheetMarking(marks, this.styles, to);
			Xml.scan(this.archive.open(sheet), marking::visit);
			marking.finish();
			return marking.drawing();
		}
		catch (XMLStreamException ex) {
			throw WorkbookFile.damaged();
		}
	}

	private void copy(String part, OutputStream to) throws IOException {
		try (var from = this.archive.open(part)) {
			from.transferTo(to);
		}
	}

	private void write(String part, Content content, ZipOutputStream out) throws IOException {
		this.written.add(part);
		out.putNextEntry(new ZipEntry(part));
		content.write(out);
		out.closeEntry();
	}

	/**
	 * What stands in a part.
	 */
	@FunctionalInterface
	private interface Content {

		void write(OutputStream to) throws IOException;

	}

}
