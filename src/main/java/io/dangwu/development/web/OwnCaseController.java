package io.dangwu.development.web;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.organization.CurrentActor;
import io.dangwu.development.OwnCase;
import io.dangwu.development.OwnCases;
import io.dangwu.development.OwnPaper;
import io.dangwu.development.OwnPapers;
import io.dangwu.regulation.RegulationViolated;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which people see how far their own case is, and hand in their own papers.
 */
@Controller
@RequestMapping("/my-development")
class OwnCaseController {

	private final OwnCases cases;

	private final OwnPapers papers;

	private final CurrentActor actor;

	OwnCaseController(OwnCases cases, OwnPapers papers, CurrentActor actor) {
		this.cases = cases;
		this.papers = papers;
		this.actor = actor;
	}

	@GetMapping
	ModelAndView show() {
		var cases = this.cases.of(this.actor.get());
		return new ModelAndView("development/own").addObject("cases", cases)
			.addObject("papers",
					cases.stream().map(OwnCase::businessKey).collect(Collectors.toMap((key) -> key, this.papers::of)))
			.addObject("kinds", OwnPaper.values())
			.addObject("userId", this.actor.get().userId());
	}

	@PostMapping("/{key}/papers")
	ModelAndView handIn(@PathVariable String key, @RequestParam OwnPaper paper, @RequestParam MultipartFile file)
			throws IOException {
		var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
		var content = file.getBytes();
		return acting(key, paper, () -> this.papers.handIn(key, paper, name, content, this.actor.get()));
	}

	@PostMapping("/{key}/papers/{paper}/removal")
	ModelAndView takeBack(@PathVariable String key, @PathVariable UUID paper) {
		return acting(key, null, () -> this.papers.takeBack(key, paper, this.actor.get()));
	}

	private ModelAndView acting(String key, @Nullable OwnPaper chosen, Runnable act) {
		try {
			act.run();
			return new ModelAndView("redirect:/my-development");
		}
		catch (RegulationViolated refusal) {
			var page = show().addObject("refusal", refusal.verdict())
				.addObject("asked", key)
				.addObject("chosen", chosen);
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

}
