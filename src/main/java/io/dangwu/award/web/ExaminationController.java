package io.dangwu.award.web;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.dangwu.award.AwardService;
import io.dangwu.award.CheckService;
import io.dangwu.award.ExaminationService;
import io.dangwu.award.NominationState;
import io.dangwu.award.NominationView;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.RegulationViolated;

import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages on which nominations are examined and checked.
 */
@Controller
@RequestMapping("/awards/{key}")
class ExaminationController {

	private final ExaminationService examinations;

	private final CheckService checks;

	private final AwardService awards;

	private final AwardPages pages;

	ExaminationController(ExaminationService examinations, CheckService checks, AwardService awards, AwardPages pages) {
		this.examinations = examinations;
		this.checks = checks;
		this.awards = awards;
		this.pages = pages;
	}

	@GetMapping("/units/{unit}")
	ModelAndView unit(@PathVariable String key, @PathVariable String unit) {
		return page(key, "党总支审查", (one) -> one.state() == NominationState.SUBMITTED && one.unit().equals(unit))
			.addObject("ranks", true)
			.addObject("quotas", this.awards.quotas(key, unit))
			.addObject("unit", unit);
	}

	@PostMapping("/units/{unit}")
	ModelAndView report(@PathVariable String key, @PathVariable String unit,
			@RequestParam MultiValueMap<String, String> fields) {
		var typed = new Typed(fields);
		return acting(key, typed, unit(key, unit), (form) -> this.examinations.report(key, unit, form.examinations(),
				typed.text("opinion"), this.pages.actor()));
	}

	@GetMapping("/check")
	ModelAndView check(@PathVariable String key) {
		var state = reviews() ? NominationState.CHECKED : NominationState.REPORTED;
		return page(key, reviews() ? "纪检审核" : "组织部审核", (one) -> one.state() == state).addObject("ranks", false);
	}

	@PostMapping("/check")
	ModelAndView checked(@PathVariable String key, @RequestParam MultiValueMap<String, String> fields) {
		return acting(key, new Typed(fields), check(key), (form) -> {
			if (reviews()) {
				this.checks.review(key, form.examinations(), this.pages.actor());
			}
			else {
				this.checks.check(key, form.examinations(), this.pages.actor());
			}
		});
	}

	private ModelAndView acting(String key, Typed typed, ModelAndView page, Consumer<ExaminationForm> act) {
		try {
			act.accept(new ExaminationForm(typed));
			return new ModelAndView("redirect:/awards/" + key);
		}
		catch (RegulationViolated refusal) {
			return AwardPages.refused(page, typed, refusal);
		}
	}

	private ModelAndView page(String key, String title, Predicate<NominationView> waits) {
		var board = this.pages.board(key);
		var waiting = board.nominations().stream().filter(waits).toList();
		return new ModelAndView("award/examination").addObject("board", board)
			.addObject("title", title)
			.addObject("waiting", waiting)
			.addObject("kinds", waiting.stream().collect(Collectors.groupingBy((one) -> one.kind().code())))
			.addObject("typed", new Typed(new LinkedMultiValueMap<>()));
	}

	private boolean reviews() {
		return this.pages.actor().has(RoleKind.DISCIPLINE) && !this.pages.actor().has(RoleKind.ORG_DEPARTMENT);
	}

}
