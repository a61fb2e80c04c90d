package io.dangwu.access.web;

import io.dangwu.regulation.RegulationViolated;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a refusal where a page does not show it itself: with all its reasons, and for
 * htmx as the part alone.
 */
@ControllerAdvice("io.dangwu")
class RefusalPage {

	private final Frames frames;

	RefusalPage(Frames frames) {
		this.frames = frames;
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
	ModelAndView show(RegulationViolated refusal, HttpServletRequest request) {
		var page = new ModelAndView((request.getHeader("HX-Request") != null) ? "layout :: refusal" : "access/refused");
		page.addObject("refusal", refusal.verdict());
		page.addObject("frame", this.frames.frame(request));
		return page;
	}

}
