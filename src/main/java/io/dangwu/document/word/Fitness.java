package io.dangwu.document.word;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import io.dangwu.regulation.Verdict;
import org.w3c.dom.Document;

/**
 * Whether a Word file holds only what is safe to hand on and comes out the same in Word
 * and in PDF.
 */
public final class Fitness {

	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

	private static final Pattern ACTIVE = Pattern.compile("(?i).*(vbaProject|/embeddings/|/activeX/).*");

	private static final Pattern OUTSIDE = Pattern
		.compile("<Relationship\\b[^>]*TargetMode\\s*=\\s*[\"']External[^>]*>");

	private static final Predicate<String> DRAWN = Pattern.compile("word/(document|header\\d*|footer\\d*)\\.xml")
		.asMatchPredicate();

	/** What the PDF could not show, by the name of its element. */
	private static final Map<String, String> UNSHOWN = new TreeMap<>(
			Map.of("txbxContent", "文本框，请改用段落或者表格", "anchor", "浮动的图片或者图形，请把图片设为“嵌入型”", "numPr",
					"自动编号，请手工输入序号（在 Word 中按 Ctrl+Z 可撤销自动编号）", "footnoteReference", "脚注", "endnoteReference", "尾注",
					"altChunk", "插入的其他文件", "oMath", "公式", "vMerge", "上下合并的单元格", "chart", "图表", "pict", "旧式图片或者水印"));

	private Fitness() {
	}

	public static Verdict of(WordFile file) {
		return safe(file).and(shown(file));
	}

	private static Verdict safe(WordFile file) {
		var types = new String(file.parts().get("[Content_Types].xml"), StandardCharsets.UTF_8);
		var active = !types.contains(WORD)
				|| file.parts().keySet().stream().anyMatch((part) -> ACTIVE.matcher(part).matches());
		var outside = file.parts()
			.entrySet()
			.stream()
			.filter((part) -> part.getKey().endsWith(".rels"))
			.anyMatch((part) -> leadsOutside(new String(part.getValue(), StandardCharsets.UTF_8)));
		return Verdict.refusedIf(active, "模板里有宏、控件或者嵌入的文件，请另存为不含宏的“Word 文档（.docx）”并删除嵌入的文件")
			.and(Verdict.refusedIf(outside, "模板引用了外部文件（例如外部模板或者链接的图片），请改为在文档中直接插入"));
	}

	private static boolean leadsOutside(String relationships) {
		return OUTSIDE.matcher(relationships).results().anyMatch((one) -> !one.group().contains("/hyperlink"));
	}

	private static Verdict shown(WordFile file) {
		var verdict = Verdict.refusedIf(count(file.tree(WordFile.BODY), "sectPr") > 1, "模板里有分节符，请删除；全文只能用一种纸张方向和页边距");
		var drawn = file.parts().keySet().stream().filter(DRAWN).map(file::tree).toList();
		for (var one : UNSHOWN.entrySet()) {
			verdict = verdict.and(Verdict.refusedIf(drawn.stream().anyMatch((part) -> count(part, one.getKey()) > 0),
					"模板里有 PDF 不能显示的内容：" + one.getValue()));
		}
		return verdict;
	}

	private static int count(Document part, String element) {
		return part.getElementsByTagNameNS("*", element).getLength();
	}

}
