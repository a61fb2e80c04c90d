package io.dangwu.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import io.dangwu.ApplicationTest;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@ApplicationTest
class DocumentsTest {

	private static final float POINTS_PER_MM = 72 / 25.4f;

	@Autowired
	private Documents documents;

	@Test
	void printsAnA4SheetWithTheOfficialMargins() throws IOException {
		try (var paper = paper("关于召开支部党员大会的请示", List.of("一".repeat(60)))) {
			var sheet = paper.getPage(0).getMediaBox();
			var letters = letters(paper);
			var body = letters.stream().filter((letter) -> letter.getUnicode().equals("一")).toList();

			assertThat(sheet.getWidth()).isCloseTo(210 * POINTS_PER_MM, within(1f));
			assertThat(sheet.getHeight()).isCloseTo(297 * POINTS_PER_MM, within(1f));
			assertThat(left(body)).isCloseTo(28 * POINTS_PER_MM, within(2.0));
			assertThat(right(body)).isLessThanOrEqualTo(sheet.getWidth() - 26 * POINTS_PER_MM + 1);
			assertThat(letters).allMatch((letter) -> letter.getYDirAdj() > 37 * POINTS_PER_MM);
			assertThat(body).allMatch((letter) -> Math.abs(letter.getFontSizeInPt() - 16) < 0.1);
		}
	}

	@Test
	void numbersThePagesAndBreaksBetweenThem() throws IOException {
		try (var paper = paper("选举办法", IntStream.range(0, 40).mapToObj((n) -> "第 %d 条".formatted(n)).toList())) {
			assertThat(paper.getNumberOfPages()).isEqualTo(2);
			assertThat(text(paper)).contains("— 1 —", "— 2 —", "第 0 条", "第 39 条");
		}
	}

	@Test
	void embedsItsFont() throws IOException {
		try (var paper = paper("报告单", List.of("示例"))) {
			assertThat(fonts(paper.getPage(0))).isNotEmpty().allMatch(PDFont::isEmbedded);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "龘", "䶮", "㛃", "彧", "翀", "頔", "喆", "堃", "〇", "①", "□", "·", "一", "大" })
	void printsRareCharactersOfNames(String character) throws IOException {
		try (var paper = paper(character, List.of())) {
			assertThat(text(paper)).contains(character);
		}
	}

	@Test
	void coversTheWholeOfTheUnifiedIdeographs() throws IOException {
		var file = getClass().getResourceAsStream("/document/noto-serif-sc-regular.ttf");

		try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
			var characters = font.getUnicodeCmapLookup();

			assertThat(IntStream.rangeClosed(0x4E00, 0x9FA5).filter((point) -> characters.getGlyphId(point) == 0))
				.isEmpty();
		}
	}

	@Test
	void whatIsWrittenInIsNeverRead() throws IOException {
		try (var paper = paper("<b>报告</b> & 说明", List.of("<img src='file:///etc/hostname'/>"))) {
			assertThat(text(paper)).contains("<b>报告</b> & 说明", "<img");
		}
	}

	private PDDocument paper(String title, List<String> lines) throws IOException {
		return Loader.loadPDF(this.documents.pdf("document/sample", Map.of("title", title, "lines", lines)));
	}

	private static String text(PDDocument paper) throws IOException {
		return new PDFTextStripper().getText(paper);
	}

	private static List<TextPosition> letters(PDDocument paper) throws IOException {
		var letters = new ArrayList<TextPosition>();
		new PDFTextStripper() {
			@Override
			protected void processTextPosition(TextPosition letter) {
				letters.add(letter);
			}
		}.getText(paper);
		return letters;
	}

	private static double left(List<TextPosition> letters) {
		return letters.stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow();
	}

	private static double right(List<TextPosition> letters) {
		return letters.stream()
			.mapToDouble((letter) -> letter.getXDirAdj() + letter.getWidthDirAdj())
			.max()
			.orElseThrow();
	}

	private static List<PDFont> fonts(PDPage page) {
		var resources = page.getResources();
		return StreamSupport.stream(resources.getFontNames().spliterator(), false).map((name) -> {
			try {
				return resources.getFont(name);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}).collect(Collectors.toList());
	}

}
