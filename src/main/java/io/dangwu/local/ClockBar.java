package io.dangwu.local;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows the day of the demonstration on every page of ours. */
@ControllerAdvice("io.dangwu")
class ClockBar {

	private final Clock clock;

	ClockBar(Clock clock) {
		this.clock = clock;
	}

	@ModelAttribute("demonstration")
	Demonstration demonstration(HttpServletRequest request) {
		return new Demonstration(LocalDate.now(this.clock), request.getServletPath());
	}

	/**
	 * What the bar shows.
	 *
	 * @param page where to come back to
	 */
	record Demonstration(LocalDate today, String page) {
	}

}
