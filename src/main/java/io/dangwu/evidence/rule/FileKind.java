package io.dangwu.evidence.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A kind of file that is taken, known by its content.
 */
public enum FileKind {

	PDF("application/pdf", List.of("application/pdf"), List.of("pdf")),
	JPEG("image/jpeg", List.of("image/jpeg"), List.of("jpg", "jpeg")),
	PNG("image/png", List.of("image/png"), List.of("png")),
	WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("application/x-tika-ooxml"),
			List.of("docx")),
	EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("application/x-tika-ooxml"),
			List.of("xlsx")),
	OLD_WORD("application/msword", List.of("application/x-tika-msoffice"), List.of("doc")),
	OLD_EXCEL("application/vnd.ms-excel", List.of("application/x-tika-msoffice"), List.of("xls"));

	private final String mediaType;

	private final List<String> contents;

	private final List<String> endings;

	FileKind(String mediaType, List<String> contents, List<String> endings) {
		this.mediaType = mediaType;
		this.contents = contents;
		this.endings = endings;
	}

	/** What a browser is told. */
	public String mediaType() {
		return this.mediaType;
	}

	/** The kind whose ending and content both fit. */
	static Optional<FileKind> of(String ending, String content) {
		return Arrays.stream(values())
			.filter((kind) -> kind.endings.contains(ending) && kind.contents.contains(content))
			.findFirst();
	}

	static boolean knows(String ending) {
		return Arrays.stream(values()).anyMatch((kind) -> kind.endings.contains(ending));
	}

}
