package io.dangwu.grading.web;

import java.util.Locale;
import java.util.Map;

import io.dangwu.grading.Line;
import io.dangwu.grading.SheetKind;
import io.dangwu.grading.SheetService;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The 24 questions, answered by the organisation itself or by an evaluator; what is typed
 * is kept as it is typed.
 */
@Controller
@RequestMapping("/gradings/{key}/{sheet:self|score}")
class SheetController {

	private final SheetService sheets;

	private final CurrentActor actor;

	SheetController(SheetService sheets, CurrentActor actor) {
		this.sheets = sheets;
		this.actor = actor;
	}

	@GetMapping
	String fill(@PathVariable String key, @PathVariable String sheet, Model page) {
		page.addAttribute("sheet", this.sheets.view(key, kind(sheet), this.actor.get()));
		return "grading/sheet";
	}

	@PostMapping("/draft")
	String draft(@PathVariable String key, @PathVariable String sheet, @RequestParam Map<String, String> typed,
			@RequestHeader(name = "HX-Request", required = false) @Nullable String part, Model page,
			HttpServletResponse response) {
		try {
			this.sheets.draft(key, kind(sheet), new SheetForm(typed).lines(), this.actor.get());
			return (part != null) ? "grading/sheet :: saved" : "redirect:/gradings/{key}/{sheet}";
		}
		catch (RegulationViolated refusal) {
			refused(refusal.verdict(), page, response);
			return (part != null) ? "grading/sheet :: unsaved" : again(key, sheet, typed, page);
		}
	}

	@PostMapping
	String submit(@PathVariable String key, @PathVariable String sheet, @RequestParam Map<String, String> typed,
			Model page, HttpServletResponse response) {
		try {
			this.sheets.submit(key, kind(sheet), new SheetForm(typed).lines(), this.actor.get());
			return "redirect:/gradings/{key}";
		}
		catch (RegulationViolated refusal) {
			refused(refusal.verdict(), page, response);
			return again(key, sheet, typed, page);
		}
	}

	private String again(String key, String sheet, Map<String, String> typed, Model page) {
		Map<String, Line> lines = new SheetForm(typed).readable();
		page.addAttribute("sheet", this.sheets.view(key, kind(sheet), this.actor.get()).typed(lines));
		return "grading/sheet";
	}

	private static void refused(Verdict verdict, Model page, HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		page.addAttribute("refusal", verdict);
	}

	private static SheetKind kind(String sheet) {
		return SheetKind.valueOf(sheet.toUpperCase(Locale.ROOT));
	}

}
