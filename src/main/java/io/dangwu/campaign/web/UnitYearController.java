package io.dangwu.campaign.web;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.campaign.ImplementationPlans;
import io.dangwu.campaign.PlanFiles;
import io.dangwu.campaign.UnitYearReading;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * What one organisation does in a campaign, and where it hands in its plan.
 */
@Controller
@RequestMapping("/campaigns/units/{key}")
class UnitYearController {

	private final UnitYearReading reading;

	private final ImplementationPlans plans;

	private final PlanFiles files;

	private final CurrentActor actor;

	UnitYearController(UnitYearReading reading, ImplementationPlans plans, PlanFiles files, CurrentActor actor) {
		this.reading = reading;
		this.plans = plans;
		this.files = files;
		this.actor = actor;
	}

	@GetMapping
	ModelAndView one(@PathVariable String key) {
		return show(key, PlanForm.EMPTY);
	}

	@PostMapping("/plan")
	ModelAndView submit(@PathVariable String key, @ModelAttribute("typed") PlanForm typed) {
		return acting(key, typed, () -> this.plans.submit(key, typed.plan(), this.actor.get()));
	}

	@PostMapping("/files")
	ModelAndView upload(@PathVariable String key, @RequestParam MultipartFile file) throws IOException {
		var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
		var content = file.getBytes();
		return acting(key, PlanForm.EMPTY, () -> this.files.add(key, name, content, this.actor.get()));
	}

	@PostMapping("/files/{file}/removal")
	ModelAndView remove(@PathVariable String key, @PathVariable UUID file) {
		return acting(key, PlanForm.EMPTY, () -> this.files.remove(key, file, this.actor.get()));
	}

	private ModelAndView acting(String key, PlanForm typed, Runnable act) {
		try {
			act.run();
			return new ModelAndView("redirect:/campaigns/units/" + key);
		}
		catch (RegulationViolated refusal) {
			var page = show(key, typed).addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

	private ModelAndView show(String key, PlanForm typed) {
		return new ModelAndView("campaign/unit-year").addObject("year", this.reading.one(key, this.actor.get()))
			.addObject("typed", typed);
	}

}
