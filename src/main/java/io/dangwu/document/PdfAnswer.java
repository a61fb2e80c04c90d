package io.dangwu.document;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Answers a request with a paper, shown by the browser and named for whoever saves it.
 */
public final class PdfAnswer {

	private PdfAnswer() {
	}

	/** The answer; the name is without its ending. */
	public static ResponseEntity<byte[]> of(String name, byte[] pdf) {
		var disposition = ContentDisposition.inline().filename(name + ".pdf", StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.body(pdf);
	}

}
