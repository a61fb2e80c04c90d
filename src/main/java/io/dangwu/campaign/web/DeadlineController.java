package io.dangwu.campaign.web;

import io.dangwu.campaign.CampaignCalendar;
import io.dangwu.campaign.rule.Phase;
import io.dangwu.campaign.rule.Schedule;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the party office moves the days of a running campaign.
 */
@Controller
@RequestMapping("/campaigns/{key}/deadlines")
class DeadlineController {

	private final CampaignCalendar calendar;

	private final CurrentActor actor;

	DeadlineController(CampaignCalendar calendar, CurrentActor actor) {
		this.calendar = calendar;
		this.actor = actor;
	}

	@GetMapping
	ModelAndView show(@PathVariable String key) {
		return page(key).addObject("ends", this.calendar.of(key, this.actor.get()).schedule().ends());
	}

	@PostMapping
	ModelAndView move(@PathVariable String key, @ModelAttribute("typed") CampaignForm typed,
			@RequestParam(defaultValue = "") String reason) {
		try {
			this.calendar.move(key, new Schedule(typed.ends()), reason.strip(), this.actor.get());
			return new ModelAndView("redirect:/campaigns/%s?moved".formatted(key));
		}
		catch (RegulationViolated refusal) {
			var page = page(key).addObject("ends", typed.ends())
				.addObject("reason", reason)
				.addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

	private ModelAndView page(String key) {
		return new ModelAndView("campaign/deadlines").addObject("campaign", this.calendar.of(key, this.actor.get()))
			.addObject("phases", Phase.values());
	}

}
