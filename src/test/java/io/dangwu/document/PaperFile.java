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
