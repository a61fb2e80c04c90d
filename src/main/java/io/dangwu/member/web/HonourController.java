package io.dangwu.member.web;

import java.time.LocalDate;
import java.util.UUID;

import io.dangwu.member.HonourService;
import io.dangwu.organization.CurrentActor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Enters honours on a person's page.
 */
@Controller
@RequestMapping("/members/{id}/honours")
class HonourController {

	private static final String TO_PERSON = "redirect:/members/{id}#honours";

	private final HonourService honours;

	private final CurrentActor actor;

	HonourController(HonourService honours, CurrentActor actor) {
		this.honours = honours;
		this.actor = actor;
	}

	@PostMapping
	String enter(@PathVariable UUID id, @RequestParam String title, @RequestParam LocalDate awardedOn,
			@RequestParam String awardedBy, @RequestParam(required = false) @Nullable String document) {
		this.honours.enter(id, title, awardedOn, awardedBy, document, this.actor.get());
		return TO_PERSON;
	}

	@PostMapping("/{honourId}/removal")
	String remove(@PathVariable UUID id, @PathVariable UUID honourId) {
		this.honours.remove(id, honourId, this.actor.get());
		return TO_PERSON;
	}

}
