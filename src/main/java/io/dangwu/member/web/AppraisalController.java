package io.dangwu.member.web;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.dangwu.member.AppraisalGrade;
import io.dangwu.member.AppraisalService;
import io.dangwu.member.MemberDirectory;
import io.dangwu.organization.CurrentActor;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.RegulationViolated;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The sheet on which the yearly appraisal of a whole branch is entered.
 */
@Controller
@RequestMapping("/appraisals")
class AppraisalController {

	private static final String GRADE = "grade-";

	private static final int YEARS_BACK = 5;

	private final AppraisalService appraisals;

	private final MemberDirectory directory;

	private final CurrentActor actor;

	private final Clock clock;

	AppraisalController(AppraisalService appraisals, MemberDirectory directory, CurrentActor actor, Clock clock) {
		this.appraisals = appraisals;
		this.directory = directory;
		this.actor = actor;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView sheet(@RequestParam(required = false) @Nullable String branch,
			@RequestParam(required = false) @Nullable Integer year) {
		var branches = this.directory.branches(this.actor.get());
		var wanted = (branch != null) ? branch : branches.stream().findFirst().map(Unit::code).orElse("");
		return show(wanted, (year != null) ? year : Year.now(this.clock).getValue(), branches);
	}

	@PostMapping
	ModelAndView enter(@RequestParam String branch, @RequestParam int year,
			@RequestParam(defaultValue = "") String reason, @RequestParam Map<String, String> typed) {
		var grades = grades(typed);
		try {
			this.appraisals.enter(branch, year, grades, reason, this.actor.get());
			return new ModelAndView("redirect:/appraisals?branch=%s&year=%d&entered".formatted(branch, year));
		}
		catch (RegulationViolated refusal) {
			var page = show(branch, year, this.directory.branches(this.actor.get())).addObject("typed", grades)
				.addObject("reason", reason)
				.addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

	private ModelAndView show(String branch, int year, List<Unit> branches) {
		var current = Year.now(this.clock).getValue();
		return new ModelAndView("member/appraisal")
			.addObject("sheet", this.appraisals.sheet(branch, year, this.actor.get()))
			.addObject("branches", branches)
			.addObject("years", IntStream.iterate(current, (one) -> one - 1).limit(YEARS_BACK).boxed().toList())
			.addObject("grades", AppraisalGrade.values());
	}

	/**
	 * Whoever has none was not appraised; what no page of ours sends is a bad request.
	 */
	private static Map<UUID, AppraisalGrade> grades(Map<String, String> typed) {
		try {
			return typed.entrySet()
				.stream()
				.filter((entry) -> entry.getKey().startsWith(GRADE) && !entry.getValue().isEmpty())
				.collect(Collectors.toMap((entry) -> UUID.fromString(entry.getKey().substring(GRADE.length())),
						(entry) -> AppraisalGrade.valueOf(entry.getValue())));
		}
		catch (IllegalArgumentException ex) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, ex);
		}
	}

}
