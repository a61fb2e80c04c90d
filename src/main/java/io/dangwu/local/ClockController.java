package io.dangwu.local;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The clock of the demonstration, for people who want to see the years go by. */
@Controller
@RequestMapping(ClockController.PATH)
class ClockController {

	static final String PATH = "/demonstration/clock";

	private final Clock clock;

	private final TimeTravel travel;

	ClockController(Clock clock, TimeTravel travel) {
		this.clock = clock;
		this.travel = travel;
	}

	@GetMapping
	@ResponseBody
	Map<String, OffsetDateTime> now() {
		return Map.of("now", OffsetDateTime.now(this.clock));
	}

	@PostMapping(params = "ahead")
	String forward(@RequestParam Period ahead, @RequestParam(defaultValue = PATH) String back) {
		this.travel.forward(ahead);
		return redirect(back);
	}

	@PostMapping(params = "to")
	String forwardTo(@RequestParam LocalDate to, @RequestParam(defaultValue = PATH) String back) {
		this.travel.forwardTo(to);
		return redirect(back);
	}

	@PostMapping(params = "deadline")
	String forwardToNextDeadline(@RequestParam(defaultValue = PATH) String back) {
		this.travel.forwardToNextDeadline();
		return redirect(back);
	}

	/** Only to a page of ours. */
	private static String redirect(String back) {
		return "redirect:" + (back.matches("/[^/\\\\].*") ? back : PATH);
	}

}
