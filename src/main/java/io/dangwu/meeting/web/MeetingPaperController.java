package io.dangwu.meeting.web;

import java.util.UUID;

import io.dangwu.document.PdfAnswer;
import io.dangwu.meeting.MeetingPaper;
import io.dangwu.meeting.MeetingPapers;
import io.dangwu.organization.CurrentActor;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The papers of a meeting that are signed by hand.
 */
@Controller
@RequestMapping("/meetings/{id}")
class MeetingPaperController {

	private final MeetingPapers papers;

	private final CurrentActor actor;

	MeetingPaperController(MeetingPapers papers, CurrentActor actor) {
		this.papers = papers;
		this.actor = actor;
	}

	@GetMapping("/sign-in-sheet")
	ResponseEntity<byte[]> signInSheet(@PathVariable UUID id) {
		return answer(this.papers.signInSheet(id, this.actor.get()));
	}

	@GetMapping("/minutes")
	ResponseEntity<byte[]> minutes(@PathVariable UUID id) {
		return answer(this.papers.minutes(id, this.actor.get()));
	}

	private static ResponseEntity<byte[]> answer(MeetingPaper paper) {
		return PdfAnswer.of(paper.name(), paper.pdf());
	}

}
