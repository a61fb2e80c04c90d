package io.dangwu.access.web;

import io.dangwu.access.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame into the model of every page of ours; none before the sign-in. */
@ControllerAdvice("io.dangwu")
class Frames {

	private final Visitors visitors;

	Frames(Visitors visitors) {
		this.visitors = visitors;
	}

	@ModelAttribute("frame")
	@Nullable Frame frame(HttpServletRequest request) {
		return this.visitors.current()
			.map((visitor) -> new Frame(visitor, Menu.of(visitor), request.getServletPath()))
			.orElse(null);
	}

}
