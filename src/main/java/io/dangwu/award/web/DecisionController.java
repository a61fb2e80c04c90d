package io.dangwu.award.web;

import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.award.AwardService;
import io.dangwu.award.AwardDecisionService;
import io.dangwu.award.NoticeService;
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
 * The preliminary decision with the arithmetic before it, and who is struck off after an
 * objection.
 */
@Controller
@RequestMapping("/awards/{key}")
class DecisionController {

	private final AwardDecisionService decisions;

	private final NoticeService notices;

	private final AwardService awards;

	private final AwardPages pages;

	DecisionController(AwardDecisionService decisions, NoticeService notices, AwardService awards, AwardPages pages) {
		this.decisions = decisions;
		this.notices = notices;
		this.awards = awards;
		this.pages = pages;
	}

	@GetMapping("/decision")
	ModelAndView decision(@PathVariable String key) {
		return this.pages.of("decision", key)
			.addObject("entering", this.decisions.entering(key))
			.addObject("arithmetic", this.awards.arithmetic(key))
			.addObject("typed", new Typed(new LinkedMultiValueMap<>()));
	}

	@PostMapping("/decision")
	ModelAndView decide(@PathVariable String key, @RequestParam MultiValueMap<String, String> fields) {
		var typed = new Typed(fields);
		return acting(key, typed, decision(key), () -> {
			var chosen = typed.all("chosen").stream().map(UUID::fromString).collect(Collectors.toSet());
			this.decisions.decidePreliminarily(key, chosen, typed.day("decidedOn", "审定日期"), typed.text("document"),
					this.pages.actor());
		});
	}

	@GetMapping("/striking")
	ModelAndView striking(@PathVariable String key) {
		return this.pages.of("striking", key)
			.addObject("named", this.notices.named(key))
			.addObject("typed", new Typed(new LinkedMultiValueMap<>()));
	}

	@PostMapping("/striking")
	ModelAndView strike(@PathVariable String key, @RequestParam MultiValueMap<String, String> fields) {
		var typed = new Typed(fields);
		return acting(key, typed, striking(key), () -> {
			var struck = typed.all("struck")
				.stream()
				.collect(Collectors.toMap(UUID::fromString, (id) -> typed.text("reason-" + id)));
			this.notices.strike(key, struck, this.pages.actor());
		});
	}

	@PostMapping("/striking/left")
	ModelAndView confirmLeft(@PathVariable String key) {
		return acting(key, new Typed(new LinkedMultiValueMap<>()), striking(key),
				() -> this.notices.confirmLeft(key, this.pages.actor()));
	}

	private ModelAndView acting(String key, Typed typed, ModelAndView page, Runnable act) {
		try {
			act.run();
			return new ModelAndView("redirect:/awards/" + key);
		}
		catch (RegulationViolated refusal) {
			return AwardPages.refused(page, typed, refusal);
		}
	}

}
