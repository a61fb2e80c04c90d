package io.dangwu.member.importing.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a workbook, each with a twin that differs in its fill: marked, or no
 * longer so.
 */
final class MarkedStyles {

	/** A red that nobody else picks, by which our own marks are known again. */
	private static final String COLOUR = "FFFFCDD3";

	private final Document styles;

	private final Element fills;

	private final Element cells;

	private final Map<Integer, Integer> marked = new HashMap<>();

	private final Map<Integer, Integer> plain = new HashMap<>();

	private final int fill;

	MarkedStyles(Archive archive) throws IOException {
		this.styles = Xml.document(archive.open(DateStyles.PART));
		this.fills = only("fills");
		this.cells = only("cellXfs");
		this.fill = ownFill();
	}

	/**
	 * The same style with our fill.
	 */
	int marked(int style) {
		return isMarked(style) ? style : this.marked.computeIfAbsent(style, (same) -> twin(same, this.fill));
	}

	/**
	 * The same style without our fill.
	 */
	int plain(int style) {
		return isMarked(style) ? this.plain.computeIfAbsent(style, (same) -> twin(same, 0)) : style;
	}

	void write(OutputStream out) {
		Xml.write(this.styles, out);
	}

	private boolean isMarked(int style) {
		return style(style).getAttribute("fillId").equals(String.valueOf(this.fill));
	}

	private int twin(int style, int otherFill) {
		var twin = (Element) style(style).cloneNode(true);
		twin.setAttribute("fillId", String.valueOf(otherFill));
		twin.setAttribute("applyFill", (otherFill != 0) ? "1" : "0");
		return append(this.cells, twin);
	}

	private Element style(int number) {
		return child(this.cells, number);
	}

	private int ownFill() {
		for (var i = 0; i < size(this.fills); i++) {
			var colours = child(this.fills, i).getElementsByTagNameNS("*", "fgColor");
			if (colours.getLength() > 0 && ((Element) colours.item(0)).getAttribute("rgb").equals(COLOUR)) {
				return i;
			}
		}
		return append(this.fills, newFill());
	}

	private Element newFill() {
		var colour = create("fgColor");
		colour.setAttribute("rgb", COLOUR);
		var pattern = create("patternFill");
		pattern.setAttribute("patternType", "solid");
		pattern.appendChild(colour);
		var newFill = create("fill");
		newFill.appendChild(pattern);
		return newFill;
	}

	private Element create(String name) {
		return this.styles.createElementNS(this.fills.getNamespaceURI(), name);
	}

	private Element only(String name) {
		var found = this.styles.getElementsByTagNameNS("*", name);
		if (found.getLength() == 0) {
			throw WorkbookFile.damaged();
		}
		return (Element) found.item(0);
	}

	private static int append(Element list, Element one) {
		list.appendChild(one);
		var size = size(list);
		list.setAttribute("count", String.valueOf(size));
		return size - 1;
	}

	private static int size(Element list) {
		var size = 0;
		for (var node = list.getFirstChild(); node != null; node = node.getNextSibling()) {
			size += (node instanceof Element) ? 1 : 0;
		}
		return size;
	}

	private static Element child(Element list, int number) {
		var left = number;
		for (var node = list.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element && left-- == 0) {
				return element;
			}
		}
		throw WorkbookFile.damaged();
	}

}
