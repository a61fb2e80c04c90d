package io.dangwu.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.dangwu.ApplicationTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static io.dangwu.document.PaperFile.POINTS_PER_MM;
import static io.dangwu.document.PaperFile.letters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The bundled templates keep the official layout, in Word and in PDF alike. */
@ApplicationTest
class PaperLayoutTest {

	@Autowired
	WordPapers papers;

	@Autowired
	PaperKinds kinds;

	@ParameterizedTest
	@ValueSource(strings = { "award/decision", "award/honour-roll", "award/notice" })
	void wordHasTheOfficialMarginsFontsAndSizes(String id) throws IOException {
		try (var word = new XWPFDocument(new ByteArrayInputStream(word(id)))) {
			var margins = word.getDocument().getBody().getSectPr().getPgMar();
			assertThat(mm(margins.getTop())).isCloseTo(37, within(0.1));
			assertThat(mm(margins.getBottom())).isCloseTo(35, within(0.1));
			assertThat(mm(margins.getLeft())).isCloseTo(28, within(0.1));
			assertThat(mm(margins.getRight())).isCloseTo(26, within(0.1));
			assertThat(word.getStyles().getDefaultRunStyle().getFontSizeAsDouble()).isEqualTo(16);
			assertThat(xml(word, "Normal")).contains("w:line=\"580\"", "w:lineRule=\"exact\"");
			assertThat(xml(word, "公文标题")).contains("方正小标宋简体", "<w:sz w:val=\"44\"/>");
			assertThat(xml(word, "一级标题")).contains("黑体");
			assertThat(xml(word, "页码")).contains("宋体", "<w:sz w:val=\"28\"/>");
			assertThat(word.getParagraphs().get(0).getStyleID()).isEqualTo("GongwenTitle");
			assertThat(word.getFooterList()).hasSize(2)
				.allMatch((footer) -> footer.getText().strip().matches("— .* —"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "award/decision", "award/honour-roll", "award/notice" })
	void pdfHasTheSameMarginsAndSizes(String id) throws IOException {
		var pdf = this.papers.pdf(this.kinds.one(id), facts(id));

		try (var paper = Loader.loadPDF(pdf)) {
			var sheet = paper.getPage(0).getMediaBox();
			assertThat(sheet.getWidth()).isCloseTo(210 * POINTS_PER_MM, within(1f));
			assertThat(sheet.getHeight()).isCloseTo(297 * POINTS_PER_MM, within(1f));
			for (var page = 1; page <= paper.getNumberOfPages(); page++) {
				var text = letters(paper, page).stream().filter((one) -> !one.getUnicode().isBlank()).toList();
				var bottom = 297 * POINTS_PER_MM - 35 * POINTS_PER_MM;
				var body = text.stream().filter((one) -> one.getYDirAdj() < bottom).toList();
				assertThat(body).allMatch((one) -> one.getYDirAdj() > 37 * POINTS_PER_MM);
				assertThat(body).allMatch((one) -> one.getXDirAdj() > 28 * POINTS_PER_MM - 1);
				assertThat(body)
					.allMatch((one) -> one.getXDirAdj() + one.getWidthDirAdj() < (210 - 26) * POINTS_PER_MM + 1.5);
				assertThat(body).extracting((one) -> Math.round(size(one))).isSubsetOf(14, 16, 22);
				assertThat(size(body.get(0))).isCloseTo((page == 1) ? 22 : size(body.get(0)), within(0.1f));
				var number = text.stream()
					.filter((one) -> one.getYDirAdj() > bottom + 7 * POINTS_PER_MM)
					.sorted(Comparator.comparing(TextPosition::getXDirAdj))
					.toList();
				assertThat(string(number)).isEqualTo("—" + page + "—");
				assertThat(number).allMatch((one) -> Math.round(size(one)) == 14);
				assertThat(number.get(0).getXDirAdj() > sheet.getWidth() / 2).as("odd right, even left")
					.isEqualTo(page % 2 == 1);
			}
		}
	}

	@Test
	void givesEverybodyACertificateOfTheirOwn() throws IOException {
		var pdf = this.papers.pdf(this.kinds.one("award/certificate"), facts("award/certificate"));

		try (var paper = Loader.loadPDF(pdf)) {
			assertThat(paper.getNumberOfPages()).isEqualTo(12);
			assertThat(paper.getPage(0).getMediaBox().getWidth())
				.isGreaterThan(paper.getPage(0).getMediaBox().getHeight());
			for (var page = 1; page <= 12; page++) {
				assertThat(string(letters(paper, page))).contains("荣誉证书", "张示例" + page + "同志：", "被评为优秀共产党员");
			}
		}
	}

	@Test
	void neverLeavesTheSignatureAloneOnAPage() throws IOException {
		for (var people = 1; people < 60; people += 4) {
			try (var paper = Loader.loadPDF(this.papers.pdf(this.kinds.one("award/decision"), decision(people * 8)))) {
				var last = string(letters(paper, paper.getNumberOfPages()));
				assertThat(last).contains("示例职业技术学院委员会").contains("新的贡献");
			}
		}
	}

	private byte[] word(String id) {
		return this.papers.word(this.kinds.one(id), facts(id));
	}

	private static Map<String, Object> decision(int people) {
		var facts = common();
		facts.put("周年", "105");
		facts.put("奖项", List.of(award("一", "优秀共产党员", Map.of("名单", "张示例、".repeat(people), "获奖者", List.of()))));
		return facts;
	}

	private static Map<String, Object> facts(String id) {
		var facts = common();
		switch (id) {
			case "award/decision" -> {
				facts.put("周年", "105");
				facts.put("奖项",
						List.of(award("一", "先进基层党组织", Map.of("名单", "经济管理系教工第一党支部、机电工程系学生第二党支部", "获奖者", people())),
								award("二", "优秀共产党员", Map.of("名单", "李四、张示例、欧阳示例、".repeat(6), "获奖者", people()))));
			}
			case "award/notice" -> {
				facts.putAll(Map.of("公示开始日", "2026年6月8日", "公示截止日", "2026年6月12日", "公示期限", "5个工作日"));
				facts.put("奖项", List.of(award("一", "优秀共产党员", Map.of("获奖者", people())),
						award("二", "十大育人先锋", Map.of("获奖者", people()))));
			}
			case "award/honour-roll" ->
				facts.put("奖项", List.of(award("一", "优秀共产党员", Map.of("获奖者", people().stream().map((one) -> {
					var more = new HashMap<>(one);
					more.put("事迹",
							List.of(Map.of("段落", "长期在教学一线工作，认真负责，深受师生好评。".repeat(8)), Map.of("段落", "带领支部开展帮扶。")));
					return more;
				}).toList()))));
			default -> facts.put("获奖者",
					people().stream()
						.map((one) -> Map.of("单位", one.get("单位"), "称呼", one.get("姓名") + "同志", "奖项名称", "优秀共产党员", "证书编号",
								"2026-YXDY-00" + one.get("序号")))
						.toList());
		}
		return facts;
	}

	private static Map<String, Object> common() {
		return new HashMap<>(Map.of("发文单位", "中共示例职业技术学院委员会", "年度", "2026", "落款日期", "2026年6月28日"));
	}

	private static Map<String, Object> award(String number, String title, Map<String, ?> more) {
		var facts = new HashMap<String, Object>(more);
		facts.putAll(Map.of("奖项序号", number, "奖项名称", title, "奖项数量", "12名"));
		return facts;
	}

	private static List<Map<String, Object>> people() {
		return IntStream.rangeClosed(1, 12)
			.<Map<String, Object>>mapToObj((n) -> Map.of("序号", "" + n, "姓名", "张示例" + n, "单位", "经济管理系党总支教工第一党支部"))
			.toList();
	}

	/** To the fraction, which the reader itself cuts off. */
	private static float size(TextPosition letter) {
		return letter.getTextMatrix().getScalingFactorX();
	}

	private static String string(List<TextPosition> letters) {
		return letters.stream()
			.map(TextPosition::getUnicode)
			.filter((one) -> !one.isBlank())
			.reduce("", String::concat);
	}

	private static String xml(XWPFDocument word, String style) {
		return word.getStyles().getStyleWithName(style).getCTStyle().xmlText();
	}

	private static double mm(Object twips) {
		return ((Number) twips).doubleValue() / 1440 * 25.4;
	}

}
