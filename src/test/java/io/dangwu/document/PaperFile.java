package io.dangwu.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;

/** Reads back what was written. */
public final class PaperFile {

	public static final float POINTS_PER_MM = 72 / 25.4f;

	private PaperFile() {
	}

	public static String textOfWord(byte[] word) throws IOException {
		try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(word)))) {
			return extractor.getText();
		}
	}

	public static String textOfPdf(byte[] pdf) throws IOException {
		try (var paper = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(paper);
		}
	}

	/**
	 * What reaches into the margins of a sheet and would be cut off by a printer or a
	 * file.
	 */
	public static List<String> outside(byte[] pdf) throws IOException {
		try (var paper = Loader.loadPDF(pdf)) {
			var outside = new ArrayList<String>();
			for (var page = 1; page <= paper.getNumberOfPages(); page++) {
				var width = paper.getPage(page - 1).getMediaBox().getWidth();
				var height = paper.getPage(page - 1).getMediaBox().getHeight();
				letters(paper, page).stream()
					.filter((one) -> !one.getUnicode().isBlank())
					.filter((one) -> one.getXDirAdj() < 25 * POINTS_PER_MM
							|| one.getXDirAdj() + one.getWidthDirAdj() > width - 25 * POINTS_PER_MM
							|| one.getYDirAdj() > height - 15 * POINTS_PER_MM)
					.forEach((one) -> outside.add(one.getUnicode()));
			}
			return outside;
		}
	}

	public static List<TextPosition> letters(PDDocument paper, int page) throws IOException {
		var letters = new ArrayList<TextPosition>();
		var reader = new PDFTextStripper() {
			@Override
			protected void processTextPosition(TextPosition letter) {
				letters.add(letter);
			}
		};
		reader.setStartPage(page);
		reader.setEndPage(page);
		reader.getText(paper);
		return letters;
	}

}
