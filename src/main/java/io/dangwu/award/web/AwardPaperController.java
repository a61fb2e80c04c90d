package io.dangwu.award.web;

import io.dangwu.award.AwardPaper;
import io.dangwu.award.AwardPapers;
import io.dangwu.document.PdfAnswer;
import io.dangwu.document.WordAnswer;
import io.dangwu.organization.CurrentActor;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The papers of a round.
 */
@Controller
@RequestMapping("/awards")
class AwardPaperController {

	private final AwardPapers papers;

	private final CurrentActor actor;

	AwardPaperController(AwardPapers papers, CurrentActor actor) {
		this.papers = papers;
		this.actor = actor;
	}

	@GetMapping("/{key}/papers")
	ModelAndView all(@PathVariable String key) {
		return new ModelAndView("award/papers").addObject("round", this.papers.round(key, this.actor.get()))
			.addObject("ready", this.papers.ready(key, this.actor.get()));
	}

	@GetMapping("/{key}/papers/{paper}/word")
	ResponseEntity<byte[]> word(@PathVariable String key, @PathVariable AwardPaper paper) {
		return WordAnswer.of(paper.title() + "-" + key, this.papers.word(key, paper, this.actor.get()));
	}

	@GetMapping("/{key}/papers/{paper}/pdf")
	ResponseEntity<byte[]> pdf(@PathVariable String key, @PathVariable AwardPaper paper) {
		return PdfAnswer.of(paper.title() + "-" + key, this.papers.pdf(key, paper, this.actor.get()));
	}

}
