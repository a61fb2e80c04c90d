package io.dangwu.grading.web;

import io.dangwu.grading.Opinion;
import io.dangwu.grading.SurveyPapers;
import io.dangwu.grading.SurveyService;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What somebody outside the Party sees who holds a code: nobody asks who they are.
 */
@Controller
@RequestMapping("/appraisal")
class SurveyPaperController {

	private final SurveyPapers papers;

	private final SurveyService surveys;

	SurveyPaperController(SurveyPapers papers, SurveyService surveys) {
		this.papers = papers;
		this.surveys = surveys;
	}

	@GetMapping
	String ask(@RequestParam(required = false) @Nullable String thanks, Model page) {
		page.addAttribute("thanks", thanks != null);
		return "grading/appraisal";
	}

	/** The code never stands in an address. */
	@PostMapping
	String paper(@RequestParam(defaultValue = "") String code, Model page, HttpServletResponse response) {
		try {
			return show(code, page);
		}
		catch (RegulationViolated refusal) {
			return refused(refusal.verdict(), page, response);
		}
	}

	@PostMapping("/answer")
	String answer(@RequestParam(defaultValue = "") String code, @RequestParam @Nullable Opinion opinion, Model page,
			HttpServletResponse response) {
		try {
			if (opinion == null) {
				page.addAttribute("refusal", Verdict.refused("请选择一项评价"));
				response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
				return show(code, page);
			}
			this.surveys.answer(code, opinion);
			return "redirect:/appraisal?thanks";
		}
		catch (RegulationViolated refusal) {
			return refused(refusal.verdict(), page, response);
		}
	}

	private String show(String code, Model page) {
		page.addAttribute("paper", this.papers.paper(code));
		page.addAttribute("code", code);
		page.addAttribute("opinions", Opinion.values());
		return "grading/appraisal";
	}

	private static String refused(Verdict verdict, Model page, HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		page.addAttribute("refusal", verdict);
		return "grading/appraisal";
	}

}
