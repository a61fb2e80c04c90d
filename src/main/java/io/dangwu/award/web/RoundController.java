package io.dangwu.award.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import io.dangwu.award.AwardService;
import io.dangwu.award.BranchNominationService;
import io.dangwu.award.CallingOffService;
import io.dangwu.award.RoundService;
import io.dangwu.award.rule.Standard;
import io.dangwu.award.rule.Step;
import io.dangwu.award.rule.Way;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.RegulationViolated;

import org.springframework.stereotype.Component;
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
 * The rounds, the opening of one with its plan back from 1 July, and earlier winners.
 */
@Controller
@RequestMapping("/awards")
class RoundController {

	private final AwardPages pages;

	private final AwardService awards;

	private final RoundDoors doors;

	private final Clock clock;

	RoundController(AwardPages pages, AwardService awards, RoundDoors doors, Clock clock) {
		this.pages = pages;
		this.awards = awards;
		this.doors = doors;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView all() {
		return page(none());
	}

	@GetMapping("/winners")
	ModelAndView winners() {
		return new ModelAndView("award/winners").addObject("winners", this.pages.reading().winners());
	}

	@GetMapping("/{key}")
	ModelAndView one(@PathVariable String key) {
		return this.pages.of("round", key).addObject("typed", none());
	}

	@PostMapping
	ModelAndView open(@RequestParam MultiValueMap<String, String> fields) {
		var typed = new Typed(fields);
		try {
			var wanted = new OpeningForm(typed).round(this.doors.rounds().usualKinds());
			return new ModelAndView("redirect:/awards/" + this.doors.rounds().open(wanted, this.pages.actor()));
		}
		catch (RegulationViolated refusal) {
			return AwardPages.refused(page(typed), typed, refusal);
		}
	}

	@PostMapping("/{key}/admission")
	ModelAndView admit(@PathVariable String key, @RequestParam Step step, @RequestParam String unit,
			@RequestParam String why) {
		return acting(key, none(), () -> this.doors.rounds().admit(key, step, unit, why, this.pages.actor()));
	}

	@PostMapping("/{key}/nominations/{id}/withdrawal")
	ModelAndView withdraw(@PathVariable String key, @PathVariable UUID id, @RequestParam String why) {
		return acting(key, none(), () -> this.doors.nominations().withdraw(key, id, why, this.pages.actor()));
	}

	@PostMapping("/{key}/calling-off")
	ModelAndView callOff(@PathVariable String key, @RequestParam MultiValueMap<String, String> fields) {
		var typed = new Typed(fields);
		return acting(key, typed, () -> this.doors.callingOff().callOff(key, typed.text("reason"), this.pages.actor()));
	}

	private ModelAndView acting(String key, Typed typed, Runnable act) {
		try {
			act.run();
			return new ModelAndView("redirect:/awards/" + key);
		}
		catch (RegulationViolated refusal) {
			return AwardPages.refused(one(key), typed, refusal);
		}
	}

	private static Typed none() {
		return new Typed(new LinkedMultiValueMap<>());
	}

	private ModelAndView page(Typed typed) {
		var today = LocalDate.now(this.clock);
		var festival = this.doors.rounds().festival(today.getYear());
		var year = today.isBefore(festival) ? today.getYear() : today.getYear() + 1;
		return new ModelAndView("award/rounds").addObject("rounds", this.awards.rounds())
			.addObject("year", year)
			.addObject("plan", this.doors.rounds().plan(year, true))
			.addObject("kinds", this.doors.rounds().usualKinds())
			.addObject("cutOff", this.doors.rounds().cutOff(year))
			.addObject("standards", Standard.values())
			.addObject("ways", Way.values())
			.addObject("opens", this.pages.actor().has(RoleKind.PARTY_OFFICE))
			.addObject("typed", typed);
	}

	/** What the page of a round opens upon. */
	@Component
	record RoundDoors(RoundService rounds, BranchNominationService nominations, CallingOffService callingOff) {

	}

}
