package io.dangwu.award.web;

import io.dangwu.award.AwardPaper;
import io.dangwu.award.AwardPapers;
import io.dangwu.award.BackPlanPaper;
import io.dangwu.document.PdfAnswer;
import io.dangwu.document.WordAnswer;
import io.dangwu.organization.CurrentActor;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The papers of a round, and the table of its days before there is one.
 */
@Controller
@RequestMapping("/awards")
class AwardPaperController {

	private final AwardPapers papers;

	private final BackPlanPaper backPlan;

	private final CurrentActor actor;

	AwardPaperController(AwardPapers papers, BackPlanPaper backPlan, CurrentActor actor) {
		this.papers = papers;
		this.backPlan = backPlan;
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

	@GetMapping("/back-planning")
	ResponseEntity<byte[]> backPlanning(@RequestParam int year) {
		return PdfAnswer.of("“七一”评选表彰倒排时间表-" + year, this.backPlan.of(year, this.actor.get()));
	}

}
