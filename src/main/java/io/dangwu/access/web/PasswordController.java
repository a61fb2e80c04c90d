package io.dangwu.access.web;

import io.dangwu.access.PasswordService;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which people set, change and recover their passwords. */
@Controller
class PasswordController {

	private static final String SET = "access/set-password";

	private static final String CHANGE = "access/change-password";

	private final PasswordService passwords;

	private final CurrentActor actor;

	PasswordController(PasswordService passwords, CurrentActor actor) {
		this.passwords = passwords;
		this.actor = actor;
	}

	@GetMapping("/password/forgotten")
	String askForLink() {
		return "access/forgotten-password";
	}

	@PostMapping("/password/forgotten")
	String sendLink(@RequestParam String account, Model model) {
		this.passwords.remind(account);
		model.addAttribute("sent", true);
		return "access/forgotten-password";
	}

	@GetMapping("/password/{token}")
	String openLink(@PathVariable String token, Model model) {
		model.addAttribute("owner", this.passwords.ownerOf(token).orElse(null));
		return SET;
	}

	@PostMapping("/password/{token}")
	String set(@PathVariable String token, NewPassword typed, Model model) {
		try {
			this.passwords.setByLink(token, typed.password(), typed.repeated());
			return "redirect:/login?password";
		}
		catch (RegulationViolated refusal) {
			model.addAttribute("refusal", refusal.verdict());
			return openLink(token, model);
		}
	}

	@GetMapping("/account/password")
	String askForChange() {
		return CHANGE;
	}

	@PostMapping("/account/password")
	String change(@RequestParam String old, NewPassword typed, Model model) {
		try {
			this.passwords.change(this.actor.get().userId(), old, typed.password(), typed.repeated());
			return "redirect:/login?password";
		}
		catch (RegulationViolated refusal) {
			model.addAttribute("refusal", refusal.verdict());
			return CHANGE;
		}
	}

	/** A password as it was typed twice. */
	record NewPassword(String password, String repeated) {

		@Override
		public String toString() {
			return "NewPassword";
		}

	}

}
