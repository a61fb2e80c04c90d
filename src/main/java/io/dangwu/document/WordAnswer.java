package io.dangwu.document;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Answers a request with a Word file to be saved.
 */
public final class WordAnswer {

	private static final MediaType WORD = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private WordAnswer() {
	}

	/** The answer; the name is without its ending. */
	public static ResponseEntity<byte[]> of(String name, byte[] word) {
		var disposition = ContentDisposition.attachment().filename(name + ".docx", StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.contentType(WORD)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.body(word);
	}

}
