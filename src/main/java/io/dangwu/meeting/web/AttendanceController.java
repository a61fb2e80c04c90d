package io.dangwu.meeting.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.meeting.AttendanceBoard;
import io.dangwu.meeting.AttendanceClosing;
import io.dangwu.meeting.AttendanceService;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Who has come so far: shown in the room with the code to check in by, ticked off and
 * closed by whoever leads the meeting.
 */
@Controller
@RequestMapping("/meetings/{id}/attendance")
class AttendanceController {

	private static final String PAGE = "meeting/attendance";

	private final AttendanceService attendance;

	private final CurrentActor actor;

	private final String url;

	AttendanceController(AttendanceService attendance, CurrentActor actor, @Value("${dangwu.url}") String url) {
		this.attendance = attendance;
		this.actor = actor;
		this.url = url;
	}

	@GetMapping
	ModelAndView show(@PathVariable UUID id, @RequestHeader("HX-Request") Optional<String> htmx) {
		return page(id, htmx.isPresent());
	}

	@PostMapping("/{member}")
	ModelAndView tick(@PathVariable UUID id, @PathVariable UUID member,
			@RequestHeader("HX-Request") Optional<String> htmx) {
		this.attendance.tick(id, member, this.actor.get());
		return htmx.isPresent() ? page(id, true) : back(id);
	}

	@PostMapping("/{member}/removal")
	ModelAndView untick(@PathVariable UUID id, @PathVariable UUID member,
			@RequestHeader("HX-Request") Optional<String> htmx) {
		this.attendance.untick(id, member, this.actor.get());
		return htmx.isPresent() ? page(id, true) : back(id);
	}

	@PostMapping("/closing")
	ModelAndView close(@PathVariable UUID id, @RequestParam(defaultValue = "") List<UUID> written,
			@RequestParam(defaultValue = "false") boolean lodgedBeforeOpening,
			@RequestParam(defaultValue = "false") boolean givenUp) {
		try {
			this.attendance.close(id, new AttendanceClosing(written, lodgedBeforeOpening, givenUp), this.actor.get());
			return back(id);
		}
		catch (RegulationViolated refusal) {
			var page = page(id, false).addObject("refusal", refusal.verdict())
				.addObject("written", written)
				.addObject("lodged", lodgedBeforeOpening);
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

	private ModelAndView page(UUID id, boolean part) {
		var board = this.attendance.board(id, this.actor.get());
		return new ModelAndView(part ? PAGE + " :: live" : PAGE).addObject("board", board)
			.addObject("square", square(board))
			.addObject("written", List.of())
			.addObject("lodged", false);
	}

	private @Nullable QrCode square(AttendanceBoard board) {
		return (board.code() != null)
				? QrCode.of("%s/meetings/%s?code=%s".formatted(this.url, board.id(), board.code())) : null;
	}

	private static ModelAndView back(UUID id) {
		return new ModelAndView("redirect:/meetings/" + id + "/attendance");
	}

}
