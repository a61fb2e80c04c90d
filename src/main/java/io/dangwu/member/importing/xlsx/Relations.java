package io.dangwu.member.importing.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * To which other parts of the file a sheet refers.
 */
final class Relations {

	static final String OUR_DRAWING = "rIdMarkDrawing";

	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private final Document document;

	private Relations(Document document) {
		this.document = document;
	}

	static Relations of(Archive archive, String sheet) throws IOException {
		var part = part(sheet);
		return new Relations(archive.has(part) ? Xml.document(archive.open(part))
				: Xml.document("<Relationships xmlns=\"" + PACKAGE + "\"/>"));
	}

	/** Where the relations of a sheet lie. */
	static String part(String sheet) {
		return sheet.replace("worksheets/", "worksheets/_rels/") + ".rels";
	}

	/**
	 * The part with the sheet's comments, a new one where it has none.
	 */
	String comments(String fresh) {
		return byType("comments").orElseGet(() -> add("rIdMarkComments", "comments", fresh));
	}

	/**
	 * The part that draws the comments.
	 */
	String drawing(String id, String fresh) {
		return all().filter((relation) -> relation.getAttribute("Id").equals(id))
			.map(Relations::target)
			.findFirst()
			.orElseGet(() -> add(id, "vmlDrawing", fresh));
	}

	void write(OutputStream out) {
		Xml.write(this.document, out);
	}

	private Optional<String> byType(String type) {
		return all().filter((relation) -> relation.getAttribute("Type").endsWith("/" + type))
			.map(Relations::target)
			.findFirst();
	}

	private String add(String id, String type, String part) {
		var relation = this.document.createElementNS(PACKAGE, "Relationship");
		relation.setAttribute("Id", id);
		relation.setAttribute("Type", OFFICE + type);
		relation.setAttribute("Target", "/" + part);
		this.document.getDocumentElement().appendChild(relation);
		return part;
	}

	private Stream<Element> all() {
		var found = this.document.getElementsByTagNameNS("*", "Relationship");
		return IntStream.range(0, found.getLength()).mapToObj((i) -> (Element) found.item(i));
	}

	private static String target(Element relation) {
		var target = relation.getAttribute("Target");
		return target.startsWith("/") ? target.substring(1) : target.replace("../", "xl/");
	}

}
