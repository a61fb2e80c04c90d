package io.dangwu.award.vote.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import io.dangwu.award.vote.ScoreSheetService;
import io.dangwu.award.vote.rule.Given;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The score sheet of a member of a panel.
 */
@Controller
@RequestMapping("/award-sheets/{id}")
class ScoreSheetController {

	private final ScoreSheetService sheets;

	private final CurrentActor actor;

	ScoreSheetController(ScoreSheetService sheets, CurrentActor actor) {
		this.sheets = sheets;
		this.actor = actor;
	}

	@GetMapping
	ModelAndView show(@PathVariable UUID id) {
		return page(ScoreForm.of(this.sheets.view(id, this.actor.get())));
	}

	@PostMapping("/draft")
	ModelAndView draft(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
		return answer(id, typed, (given) -> this.sheets.draft(id, given, this.actor.get()));
	}

	@PostMapping
	ModelAndView submit(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
		return answer(id, typed, (given) -> this.sheets.submit(id, given, this.actor.get()));
	}

	private ModelAndView answer(UUID id, Map<String, String> typed, Consumer<Map<UUID, Given>> deed) {
		var form = new ScoreForm(this.sheets.view(id, this.actor.get()), typed);
		try {
			deed.accept(form.given());
			return new ModelAndView("redirect:/award-sheets/{id}");
		}
		catch (RegulationViolated refusal) {
			var page = page(form).addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

	private static ModelAndView page(ScoreForm form) {
		return new ModelAndView("award/score-sheet").addObject("sheet", form.sheet()).addObject("form", form);
	}

}
