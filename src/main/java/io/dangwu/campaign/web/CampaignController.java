package io.dangwu.campaign.web;

import io.dangwu.campaign.CampaignReading;
import io.dangwu.campaign.CampaignService;
import io.dangwu.campaign.rule.Phase;
import io.dangwu.organization.CurrentActor;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.RegulationViolated;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The campaigns of the years, and where the party office opens one.
 */
@Controller
@RequestMapping("/campaigns")
class CampaignController {

	private static final String TITLE = "基层组织建设年活动";

	private final CampaignReading reading;

	private final CampaignService campaigns;

	private final CurrentActor actor;

	CampaignController(CampaignReading reading, CampaignService campaigns, CurrentActor actor) {
		this.reading = reading;
		this.campaigns = campaigns;
		this.actor = actor;
	}

	/**
	 * With everybody chosen, so that nobody is forgotten by leaving the form as it is.
	 */
	@GetMapping
	ModelAndView all() {
		var everybody = this.reading.addressees().stream().map(Unit::code).toList();
		return list(CampaignForm.of(TITLE, this.reading.proposed(), everybody));
	}

	@PostMapping
	ModelAndView open(@ModelAttribute("typed") CampaignForm typed) {
		try {
			return new ModelAndView("redirect:/campaigns/" + this.campaigns.open(typed.campaign(), this.actor.get()));
		}
		catch (RegulationViolated refusal) {
			var page = list(typed).addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

	private ModelAndView list(CampaignForm typed) {
		return new ModelAndView("campaign/campaigns").addObject("campaigns", this.reading.all())
			.addObject("opens", this.reading.opens(this.actor.get()))
			.addObject("addressees", this.reading.addressees())
			.addObject("phases", Phase.values())
			.addObject("ends", typed.ends())
			.addObject("chosen", typed.chosen())
			.addObject("typed", typed);
	}

}
