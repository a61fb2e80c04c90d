package io.dangwu.meeting.web;

import java.util.UUID;

import io.dangwu.meeting.CheckInService;
import io.dangwu.meeting.MeetingBook;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The meetings of one's branch, and the page on which one checks in.
 */
@Controller
@RequestMapping("/meetings")
class MeetingController {

	private final MeetingBook book;

	private final CheckInService checkIns;

	private final CurrentActor actor;

	MeetingController(MeetingBook book, CheckInService checkIns, CurrentActor actor) {
		this.book = book;
		this.checkIns = checkIns;
		this.actor = actor;
	}

	@GetMapping
	ModelAndView all() {
		return new ModelAndView("meeting/meetings").addObject("meetings", this.book.all(this.actor.get()));
	}

	/** The code is there when it was scanned, and changes within half a minute. */
	@GetMapping("/{id}")
	ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "") String code) {
		return new ModelAndView("meeting/check-in").addObject("meeting", this.checkIns.view(id, this.actor.get()))
			.addObject("code", code);
	}

	@PostMapping("/{id}/check-in")
	ModelAndView checkIn(@PathVariable UUID id, @RequestParam String code) {
		try {
			this.checkIns.checkIn(id, code, this.actor.get());
			return new ModelAndView("redirect:/meetings/" + id);
		}
		catch (RegulationViolated refusal) {
			var page = show(id, "").addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

}
