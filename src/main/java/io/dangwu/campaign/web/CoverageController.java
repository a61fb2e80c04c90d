package io.dangwu.campaign.web;

import io.dangwu.campaign.CampaignLetters;
import io.dangwu.campaign.CampaignReading;
import io.dangwu.campaign.CampaignService;
import io.dangwu.campaign.rule.Phase;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * How far a campaign has come: which organisation takes no part, which phase is late.
 */
@Controller
@RequestMapping("/campaigns/{key}")
class CoverageController {

	private final CampaignReading reading;

	private final CampaignService campaigns;

	private final CampaignLetters letters;

	private final CurrentActor actor;

	CoverageController(CampaignReading reading, CampaignService campaigns, CampaignLetters letters,
			CurrentActor actor) {
		this.reading = reading;
		this.campaigns = campaigns;
		this.letters = letters;
		this.actor = actor;
	}

	@GetMapping
	ModelAndView show(@PathVariable String key, @RequestParam(defaultValue = "ALL") RowFilter only,
			@RequestParam(defaultValue = "1") int page) {
		var coverage = this.reading.coverage(key, this.actor.get());
		return new ModelAndView("campaign/coverage").addObject("coverage", coverage)
			.addObject("found", RowPage.of(coverage.rows().stream().filter(only::shows).toList(), page))
			.addObject("phases", Phase.values())
			.addObject("filters", RowFilter.values())
			.addObject("only", only)
			.addObject("opens", this.reading.opens(this.actor.get()));
	}

	@PostMapping("/urge")
	ModelAndView urge(@PathVariable String key) {
		var urged = this.letters.urge(key, this.actor.get());
		return new ModelAndView("redirect:/campaigns/%s?urged=%d".formatted(key, urged));
	}

	@PostMapping("/units")
	ModelAndView include(@PathVariable String key, @RequestParam @Nullable String unit) {
		try {
			this.campaigns.include(key, (unit != null) ? unit : "", this.actor.get());
			return new ModelAndView("redirect:/campaigns/" + key);
		}
		catch (RegulationViolated refusal) {
			var page = show(key, RowFilter.ALL, 1).addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

}
