package io.dangwu.member.web;

import java.util.UUID;

import io.dangwu.member.FullNumbersService;
import io.dangwu.member.IdentityLooks;
import io.dangwu.organization.CurrentActor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows numbers in full, and who was shown them. The answer is the page itself: a
 * redirect would have to keep the numbers somewhere.
 */
@Controller
class IdentityController {

	private final FullNumbersService numbers;

	private final IdentityLooks looks;

	private final CurrentActor actor;

	IdentityController(FullNumbersService numbers, IdentityLooks looks, CurrentActor actor) {
		this.numbers = numbers;
		this.looks = looks;
		this.actor = actor;
	}

	@PostMapping("/members/{id}/numbers")
	String show(@PathVariable UUID id, @RequestParam String purpose, Model model) {
		model.addAttribute("numbers", this.numbers.show(id, purpose, this.actor.get()));
		return "member/numbers";
	}

	@GetMapping("/identity-looks")
	String all(Model model) {
		model.addAttribute("looks", this.looks.all(this.actor.get()));
		return "member/looks";
	}

}
