package io.dangwu.member.importing.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The comments of one sheet: those of people stay, ours are written anew.
 */
final class Comments {

	private static final String AUTHOR = "党务系统导入检查";

	private static final String NONE = "<comments xmlns=\"" + Xml.MAIN + "\"><authors/><commentList/></comments>";

	private final Document document;

	private final Element list;

	private final String author;

	private final Map<String, Element> byPlace = new HashMap<>();

	private Comments(Document document) {
		this.document = document;
		this.list = child(document.getDocumentElement(), "commentList");
		this.author = author(child(document.getDocumentElement(), "authors"));
		elements(this.list).forEach((comment) -> this.byPlace.put(comment.getAttribute("ref"), comment));
	}

	static Comments of(Archive archive, String part) throws IOException {
		return new Comments(archive.has(part) ? Xml.document(archive.open(part)) : Xml.document(NONE));
	}

	/**
	 * Takes away what we told an earlier time; the cells it was about.
	 */
	List<CellReference> forget() {
		var gone = this.byPlace.values()
			.stream()
			.filter((comment) -> comment.getAttribute("authorId").equals(this.author))
			.toList();
		gone.forEach((comment) -> {
			this.byPlace.remove(comment.getAttribute("ref"));
			this.list.removeChild(comment);
		});
		return gone.stream().map((comment) -> new CellReference(comment.getAttribute("ref"))).toList();
	}

	/**
	 * A comment of our own; what somebody else wrote there stays before it.
	 * @return whether the cell had none yet
	 */
	boolean add(Mark mark) {
		var place = new CellReference(mark.row() - 1, mark.column(), false, false).formatAsString(false);
		var there = this.byPlace.get(place);
		if (there != null) {
			child(there, "text").appendChild(run("\n" + mark.text()));
			return false;
		}
		var comment = create("comment");
		comment.setAttribute("ref", place);
		comment.setAttribute("authorId", this.author);
		comment.appendChild(create("text")).appendChild(run(mark.text()));
		this.list.appendChild(comment);
		this.byPlace.put(place, comment);
		return true;
	}

	void write(OutputStream out) {
		Xml.write(this.document, out);
	}

	private Element run(String text) {
		var words = create("t");
		words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
		words.setTextContent(text);
		var run = create("r");
		run.appendChild(words);
		return run;
	}

	private String author(Element authors) {
		var known = elements(authors).stream().map(Element::getTextContent).toList();
		if (!known.contains(AUTHOR)) {
			authors.appendChild(create("author")).setTextContent(AUTHOR);
			return String.valueOf(known.size());
		}
		return String.valueOf(known.indexOf(AUTHOR));
	}

	private Element create(String name) {
		return this.document.createElementNS(this.document.getDocumentElement().getNamespaceURI(), name);
	}

	private static Element child(Element parent, String name) {
		return elements(parent).stream()
			.filter((element) -> element.getLocalName().equals(name))
			.findFirst()
			.orElseThrow(WorkbookFile::damaged);
	}

	private static List<Element> elements(Element parent) {
		var elements = new ArrayList<Element>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				elements.add(element);
			}
		}
		return elements;
	}

}
