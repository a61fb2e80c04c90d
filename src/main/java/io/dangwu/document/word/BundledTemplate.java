package io.dangwu.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.core.io.ClassPathResource;

/**
 * A template that comes with the product: its text under {@code papers/}, its styles,
 * fonts and page numbers common to all; packed the same to the last byte every time.
 */
public final class BundledTemplate {

	private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);

	private static final Map<String, String> FRAME = Map.of("[Content_Types].xml", "content-types", "_rels/.rels",
			"package-rels", "word/_rels/document.xml.rels", "document-rels");

	private static final List<String> PARTS = List.of("styles", "settings", "fontTable", "footer1", "footer2");

	private BundledTemplate() {
	}

	/** The template of a paper, as in {@code award/decision}. */
	public static byte[] of(String paper) {
		try (var packed = new ByteArrayOutputStream(); var zip = new ZipOutputStream(packed)) {
			for (var part : parts(paper).entrySet()) {
				var entry = new ZipEntry(part.getKey());
				entry.setTimeLocal(ALWAYS);
				zip.putNextEntry(entry);
				zip.write(new ClassPathResource(part.getValue() + ".xml").getContentAsByteArray());
			}
			zip.finish();
			return packed.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, String> parts(String paper) {
		var parts = new LinkedHashMap<String, String>();
		FRAME.keySet().stream().sorted().forEach((name) -> parts.put(name, "document/word/" + FRAME.get(name)));
		PARTS.forEach((name) -> parts.put("word/%s.xml".formatted(name), "document/word/" + name));
		parts.put(WordFile.BODY, "papers/" + paper);
		return parts;
	}

}
