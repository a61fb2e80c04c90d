package io.dangwu.access.web;

import io.dangwu.access.Visitors;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page. */
@Controller
class SignInController {

	private final Visitors visitors;

	SignInController(Visitors visitors) {
		this.visitors = visitors;
	}

	@GetMapping("/login")
	String show() {
		return this.visitors.current().isPresent() ? "redirect:/home" : "access/login";
	}

}
