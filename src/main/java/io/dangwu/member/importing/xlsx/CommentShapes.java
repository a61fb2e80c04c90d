package io.dangwu.member.importing.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.poi.ss.util.CellReference;

/**
 * Draws the little boxes in which comments are read. The drawing is an old format that
 * need not even be well-formed, so it is treated as text.
 */
final class CommentShapes {

	private static final String NONE = """
			<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
			xmlns:x="urn:schemas-microsoft-com:office:excel">
			<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\
			<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
			</xml>""";

	private static final String SHAPE = """
			<v:shape id="_x0000_m%d_%d" type="#_x0000_t202" style="position:absolute;visibility:hidden" \
			fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" \
			obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>\
			<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%d, 15, %d, 2, %d, 15, %d, \
			4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>
			""";

	private static final Pattern ANY_SHAPE = Pattern.compile("<v:shape\\b.*?</v:shape>\\s*", Pattern.DOTALL);

	private static final Pattern PLACE = Pattern.compile("<x:Row>(\\d+)</x:Row>\\s*<x:Column>(\\d+)</x:Column>");

	private static final String END = "</xml>";

	private final StringBuilder added = new StringBuilder();

	private String drawing;

	private CommentShapes(String drawing) {
		this.drawing = drawing;
	}

	static CommentShapes of(Archive archive, String part) throws IOException {
		if (!archive.has(part)) {
			return new CommentShapes(NONE);
		}
		try (var in = archive.open(part)) {
			return new CommentShapes(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	/**
	 * Takes away the boxes of these cells.
	 */
	void forget(Collection<CellReference> gone) {
		Set<String> places = gone.stream()
			.map((cell) -> cell.getRow() + ":" + cell.getCol())
			.collect(Collectors.toSet());
		this.drawing = ANY_SHAPE.matcher(this.drawing)
			.replaceAll(
					(shape) -> places.contains(place(shape.group())) ? "" : Matcher.quoteReplacement(shape.group()));
	}

	void add(Mark mark) {
		var row = mark.row() - 1;
		var lines = 3 + mark.text().length() / 16;
		this.added.append(SHAPE.formatted(row, mark.column(), mark.column() + 1, Math.max(0, row - 1),
				mark.column() + 5, row + lines, row, mark.column()));
	}

	void write(OutputStream out) throws IOException {
		var end = this.drawing.lastIndexOf(END);
		if (end < 0) {
			throw WorkbookFile.damaged();
		}
		out.write((this.drawing.substring(0, end) + this.added + END).getBytes(StandardCharsets.UTF_8));
	}

	private static String place(String shape) {
		var place = PLACE.matcher(shape);
		return place.find() ? place.group(1) + ":" + place.group(2) : "";
	}

}
