package io.dangwu.member.importing.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.IntStream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Of which type each part of the file is.
 */
final class ContentTypes {

	static final String PART = "[Content_Types].xml";

	private static final String COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

	private static final String DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing";

	private final Document document;

	ContentTypes(Archive archive) throws IOException {
		this.document = Xml.document(archive.open(PART));
	}

	void comments(String part) {
		state("Override", "PartName", "/" + part, COMMENTS);
	}

	void drawings() {
		state("Default", "Extension", "vml", DRAWING);
	}

	void write(OutputStream out) {
		Xml.write(this.document, out);
	}

	private void state(String kind, String key, String value, String type) {
		var stated = this.document.getElementsByTagNameNS("*", kind);
		var isKnown = IntStream.range(0, stated.getLength())
			.mapToObj((i) -> ((Element) stated.item(i)).getAttribute(key))
			.anyMatch(value::equalsIgnoreCase);
		if (!isKnown) {
			var root = this.document.getDocumentElement();
			var one = this.document.createElementNS(root.getNamespaceURI(), kind);
			one.setAttribute(key, value);
			one.setAttribute("ContentType", type);
			root.insertBefore(one, kind.equals("Default") ? root.getFirstChild() : null);
		}
	}

}
