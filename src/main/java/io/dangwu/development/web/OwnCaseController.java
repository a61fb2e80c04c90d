package io.dangwu.development.web;

import io.dangwu.development.OwnCases;
import io.dangwu.organization.CurrentActor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which people see how far their own case is. */
@Controller
class OwnCaseController {

	private final OwnCases cases;

	private final CurrentActor actor;

	OwnCaseController(OwnCases cases, CurrentActor actor) {
		this.cases = cases;
		this.actor = actor;
	}

	@GetMapping("/my-development")
	String show(Model page) {
		page.addAttribute("cases", this.cases.of(this.actor.get()));
		page.addAttribute("userId", this.actor.get().userId());
		return "development/own";
	}

}
