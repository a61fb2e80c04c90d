package io.dangwu.development.web;

import java.time.Clock;
import java.time.LocalDate;

import io.dangwu.development.DepartureService;
import io.dangwu.member.LeavingService;
import io.dangwu.organization.CurrentActor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of those who leave the college soon. */
@Controller
class DepartureController {

	private final DepartureService departures;

	private final LeavingService leaving;

	private final CurrentActor actor;

	private final Clock clock;

	DepartureController(DepartureService departures, LeavingService leaving, CurrentActor actor, Clock clock) {
		this.departures = departures;
		this.leaving = leaving;
		this.actor = actor;
		this.clock = clock;
	}

	@GetMapping("/leaving")
	String all(Model page) {
		page.addAttribute("departures", this.departures.visibleTo(this.actor.get(), LocalDate.now(this.clock)));
		page.addAttribute("until", this.leaving.until());
		return "development/leaving";
	}

}
