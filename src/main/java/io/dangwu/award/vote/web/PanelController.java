package io.dangwu.award.vote.web;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;

import io.dangwu.award.vote.PanelOffice;
import io.dangwu.award.vote.PanelReading;
import io.dangwu.organization.Actor;
import io.dangwu.organization.CurrentActor;
import io.dangwu.organization.RoleKind;
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
 * A panel: who sits on it, who has handed in, and what it came to.
 */
@Controller
@RequestMapping("/award-panels/{round}/{kind}")
class PanelController {

	private final PanelReading reading;

	private final PanelOffice office;

	private final CurrentActor actor;

	PanelController(PanelReading reading, PanelOffice office, CurrentActor actor) {
		this.reading = reading;
		this.office = office;
		this.actor = actor;
	}

	@GetMapping
	ModelAndView show(@PathVariable String round, @PathVariable String kind) {
		return page(round, kind, "");
	}

	@PostMapping("/seats")
	ModelAndView appoint(@PathVariable String round, @PathVariable String kind,
			@RequestParam(defaultValue = "") String accounts) {
		var wanted = Arrays.stream(accounts.split("[\\s,，、;；]+")).filter((account) -> !account.isEmpty()).toList();
		return answer(round, kind, accounts, (by) -> this.office.appoint(round, kind, wanted, by));
	}

	@PostMapping("/seats/{sheet}/release")
	ModelAndView release(@PathVariable String round, @PathVariable String kind, @PathVariable UUID sheet) {
		return answer(round, kind, "", (by) -> this.office.release(round, kind, sheet, by));
	}

	private ModelAndView answer(String round, String kind, String typed, Consumer<Actor> deed) {
		try {
			deed.accept(this.actor.get());
			return new ModelAndView("redirect:/award-panels/{round}/{kind}");
		}
		catch (RegulationViolated refusal) {
			var page = page(round, kind, typed).addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

	private ModelAndView page(String round, String kind, String typed) {
		return new ModelAndView("award/panel").addObject("panel", this.reading.panel(round, kind, this.actor.get()))
			.addObject("office", this.actor.get().has(RoleKind.PARTY_OFFICE))
			.addObject("accounts", typed);
	}

}
