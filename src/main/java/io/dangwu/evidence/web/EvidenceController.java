package io.dangwu.evidence.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.dangwu.evidence.EvidenceReading;
import io.dangwu.organization.CurrentActor;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Gives a file to be saved, never to be shown in the page's own place.
 */
@Controller
class EvidenceController {

	private final EvidenceReading reading;

	private final CurrentActor actor;

	EvidenceController(EvidenceReading reading, CurrentActor actor) {
		this.reading = reading;
		this.actor = actor;
	}

	@GetMapping("/evidence/{id}")
	ResponseEntity<byte[]> one(@PathVariable UUID id) {
		var content = this.reading.content(id, this.actor.get());
		var saving = ContentDisposition.attachment().filename(content.file().name(), StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(content.file().mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, saving.toString())
			.body(content.bytes());
	}

}
