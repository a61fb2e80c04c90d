package io.dangwu.publicity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.dangwu.organization.CalendarService;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.AnnouncedDay;
import io.dangwu.regulation.AnnouncedYear;
import io.dangwu.regulation.AnnouncementText;
import io.dangwu.regulation.EnteredYear;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The calendar of working days, year by year: looked at month by month, entered as it was
 * announced, with the deadlines that this has moved.
 */
@Controller
@RequestMapping("/calendar")
class CalendarController {

	private final CalendarService calendars;

	private final CurrentActor actor;

	private final Clock clock;

	CalendarController(CalendarService calendars, CurrentActor actor, Clock clock) {
		this.calendars = calendars;
		this.actor = actor;
		this.clock = clock;
	}

	/** The first year still to be announced, for that is what one comes for. */
	@GetMapping
	String start() {
		return "redirect:/calendar/" + next(this.calendars.years(this.actor.get()));
	}

	@GetMapping("/{year}")
	ModelAndView show(@PathVariable int year) {
		var entered = this.calendars.year(year, this.actor.get());
		var announced = entered.map(EnteredYear::announced).orElseGet(() -> new AnnouncedYear(year, "", List.of()));
		return page(year, announced.days(), AnnouncementText.write(announced.days()), announced.source());
	}

	/** Shows what was typed before anything is saved. */
	@PostMapping(path = "/{year}", params = "preview")
	ModelAndView preview(@PathVariable int year, @RequestParam String days, @RequestParam String source) {
		try {
			var announced = new AnnouncedYear(year, source.strip(), AnnouncementText.read(days, year));
			var verdict = announced.check();
			var page = page(year, announced.days(), days, source).addObject("checked", verdict.isAllowed());
			return verdict.isAllowed() ? page : refused(page, verdict);
		}
		catch (RegulationViolated refusal) {
			return refused(page(year, List.of(), days, source), refusal.verdict());
		}
	}

	@PostMapping("/{year}")
	ModelAndView enter(@PathVariable int year, @RequestParam String days, @RequestParam String source) {
		var read = List.<AnnouncedDay>of();
		try {
			read = AnnouncementText.read(days, year);
			this.calendars.enter(new AnnouncedYear(year, source.strip(), read), this.actor.get());
			return new ModelAndView("redirect:/calendar/" + year);
		}
		catch (RegulationViolated refusal) {
			return refused(page(year, read, days, source), refusal.verdict());
		}
	}

	private ModelAndView page(int year, List<AnnouncedDay> days, String text, String source) {
		var years = this.calendars.years(this.actor.get());
		var entered = this.calendars.year(year, this.actor.get());
		return new ModelAndView("publicity/calendar").addObject("year", year)
			.addObject("entered", entered.orElse(null))
			.addObject("enteredOn",
					entered.flatMap(EnteredYear::entered)
						.map((moment) -> LocalDate.ofInstant(moment, this.clock.getZone()))
						.orElse(null))
			.addObject("checked", false)
			.addObject("years", years)
			.addObject("next", next(years))
			.addObject("months", MonthView.of(year, days, LocalDate.now(this.clock)))
			.addObject("days", text)
			.addObject("source", source);
	}

	private int next(List<Integer> years) {
		return years.stream().mapToInt(Integer::intValue).max().orElse(LocalDate.now(this.clock).getYear() - 1) + 1;
	}

	private static ModelAndView refused(ModelAndView page, Verdict verdict) {
		page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
		return page.addObject("refusal", verdict);
	}

}
