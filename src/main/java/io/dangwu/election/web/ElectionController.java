package io.dangwu.election.web;

import io.dangwu.document.PdfAnswer;
import io.dangwu.election.ElectionKind;
import io.dangwu.election.ElectionPaper;
import io.dangwu.election.ElectionPapers;
import io.dangwu.election.ElectionReading;
import io.dangwu.election.ElectionService;
import io.dangwu.election.Office;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.CurrentActor;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The elections that one may look at, each with its candidates, votes and papers.
 */
@Controller
@RequestMapping("/elections")
class ElectionController {

	private final ElectionReading reading;

	private final ElectionService elections;

	private final ElectionPapers papers;

	private final CurrentActor actor;

	ElectionController(ElectionReading reading, ElectionService elections, ElectionPapers papers, CurrentActor actor) {
		this.reading = reading;
		this.elections = elections;
		this.papers = papers;
		this.actor = actor;
	}

	@GetMapping
	String all(Model page) {
		page.addAttribute("elections", this.reading.all(this.actor.get()));
		return "election/elections";
	}

	@PostMapping
	String open(@RequestParam String branch, @RequestParam ElectionKind kind) {
		return "redirect:/elections/" + this.elections.open(branch, kind, this.actor.get());
	}

	@GetMapping("/{key}")
	String one(@PathVariable String key, Model page) {
		page.addAttribute("election", this.reading.page(key, this.actor.get()));
		page.addAttribute("offices", Office.values());
		return "election/election";
	}

	@GetMapping("/{key}/rounds/{number}")
	String round(@PathVariable String key, @PathVariable int number, Model page) {
		var election = this.reading.page(key, this.actor.get());
		page.addAttribute("election", election);
		page.addAttribute("round",
				election.round(number).orElseThrow(() -> new AccessRefused("没有第 %d 次投票".formatted(number))));
		return "election/round";
	}

	@GetMapping("/{key}/request.pdf")
	ResponseEntity<byte[]> request(@PathVariable String key) {
		return letter(key, ElectionPaper.REQUEST);
	}

	@GetMapping("/{key}/report.pdf")
	ResponseEntity<byte[]> report(@PathVariable String key) {
		return letter(key, ElectionPaper.REPORT);
	}

	@GetMapping("/{key}/rounds/{number}/ballot.pdf")
	ResponseEntity<byte[]> ballot(@PathVariable String key, @PathVariable int number) {
		return sheet(key, ElectionPaper.BALLOT, number);
	}

	@GetMapping("/{key}/rounds/{number}/count.pdf")
	ResponseEntity<byte[]> count(@PathVariable String key, @PathVariable int number) {
		return sheet(key, ElectionPaper.COUNT, number);
	}

	private ResponseEntity<byte[]> letter(String key, ElectionPaper paper) {
		return PdfAnswer.of(key + paper.title(), this.papers.letter(key, paper, this.actor.get()));
	}

	private ResponseEntity<byte[]> sheet(String key, ElectionPaper paper, int number) {
		return PdfAnswer.of("%s第%d次投票%s".formatted(key, number, paper.title()),
				this.papers.sheet(key, paper, number, this.actor.get()));
	}

}
