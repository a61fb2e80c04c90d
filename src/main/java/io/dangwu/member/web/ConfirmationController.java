package io.dangwu.member.web;

import java.util.List;
import java.util.UUID;

import io.dangwu.member.ConfirmationService;
import io.dangwu.organization.CurrentActor;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.RegulationViolated;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The list of entries that are to be looked at again.
 */
@Controller
@RequestMapping("/members/confirmation")
class ConfirmationController {

	private final ConfirmationService confirmations;

	private final CurrentActor actor;

	ConfirmationController(ConfirmationService confirmations, CurrentActor actor) {
		this.confirmations = confirmations;
		this.actor = actor;
	}

	@GetMapping
	ModelAndView list(@RequestParam(required = false) @Nullable String branch) {
		var branches = this.confirmations.branches(this.actor.get());
		var wanted = (branch != null) ? branch : branches.stream().findFirst().map(Unit::code).orElse("");
		return new ModelAndView("member/confirmation").addObject("branch", wanted)
			.addObject("branches", branches)
			.addObject("due", this.confirmations.due(wanted, this.actor.get()));
	}

	@PostMapping
	ModelAndView confirm(@RequestParam String branch, @RequestParam(defaultValue = "") List<UUID> ids) {
		try {
			this.confirmations.confirm(ids, this.actor.get());
			return new ModelAndView("redirect:/members/confirmation?branch=" + branch);
		}
		catch (RegulationViolated refusal) {
			var page = list(branch).addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

}
