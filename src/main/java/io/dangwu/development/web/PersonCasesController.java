package io.dangwu.development.web;

import java.util.UUID;

import io.dangwu.development.CaseRegister;
import io.dangwu.organization.CurrentActor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** The cases of one person, as a page or as a part of the person's page. */
@Controller
class PersonCasesController {

	private final CaseRegister cases;

	private final CurrentActor actor;

	PersonCasesController(CaseRegister cases, CurrentActor actor) {
		this.cases = cases;
		this.actor = actor;
	}

	@GetMapping("/developments/of/{memberId}")
	String of(@PathVariable UUID memberId, @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
			Model model) {
		model.addAttribute("cases", this.cases.of(memberId, this.actor.get()));
		model.addAttribute("own", this.cases.isOwn(memberId, this.actor.get()));
		model.addAttribute("memberId", memberId);
		return (part != null) ? "development/person :: cases" : "development/person";
	}

}
