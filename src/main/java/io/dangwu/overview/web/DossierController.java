package io.dangwu.overview.web;

import io.dangwu.organization.CurrentActor;
import io.dangwu.overview.DossierOverview;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The dossier of an organisation.
 */
@Controller
class DossierController {

	private final DossierOverview dossiers;

	private final CurrentActor actor;

	DossierController(DossierOverview dossiers, CurrentActor actor) {
		this.dossiers = dossiers;
		this.actor = actor;
	}

	@GetMapping("/dossiers/{unit}")
	String one(@PathVariable String unit, Model page) {
		page.addAttribute("dossier", this.dossiers.of(unit, this.actor.get()));
		return "overview/dossier";
	}

}
