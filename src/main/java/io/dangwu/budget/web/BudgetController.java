package io.dangwu.budget.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.dangwu.budget.AllocationPapers;
import io.dangwu.budget.BudgetReading;
import io.dangwu.budget.rule.MidYearPolicy;
import io.dangwu.document.PdfAnswer;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The budget of a year, unit by unit.
 */
@Controller
@RequestMapping("/budget")
class BudgetController {

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final BudgetReading reading;

	private final BudgetDoors doors;

	private final AllocationPapers papers;

	private final CurrentActor actor;

	BudgetController(BudgetReading reading, BudgetDoors doors, AllocationPapers papers, CurrentActor actor) {
		this.reading = reading;
		this.doors = doors;
		this.papers = papers;
		this.actor = actor;
	}

	/** The newest year. */
	@GetMapping
	ModelAndView newest() {
		var years = this.reading.years(this.actor.get());
		return years.isEmpty() ? page() : show(years.get(0).year());
	}

	@GetMapping("/{year:\\d+}")
	ModelAndView show(@PathVariable int year) {
		return page().addObject("allocation", this.reading.allocation(year, this.actor.get()));
	}

	@PostMapping
	ModelAndView open(@ModelAttribute("typed") BudgetForm typed) {
		try {
			var opened = typed.budget();
			this.doors.budgets().open(opened, this.actor.get());
			return new ModelAndView("redirect:/budget/" + opened.year());
		}
		catch (RegulationViolated refusal) {
			return refused(newest().addObject("typed", typed), refusal);
		}
	}

	@PostMapping("/{year:\\d+}/changes")
	ModelAndView bookChanges(@PathVariable int year) {
		try {
			var booked = this.doors.changes().book(year, this.actor.get());
			return new ModelAndView("redirect:/budget/%d?booked=%d".formatted(year, booked));
		}
		catch (RegulationViolated refusal) {
			return refused(show(year), refusal);
		}
	}

	@GetMapping("/{year:\\d+}/allocation.xlsx")
	ResponseEntity<byte[]> workbook(@PathVariable int year) {
		var name = ContentDisposition.attachment().filename(year + "年度党务经费分配表.xlsx", StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.contentType(XLSX)
			.header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
			.body(this.papers.workbook(year, this.actor.get()));
	}

	@GetMapping("/{year:\\d+}/allocation.pdf")
	ResponseEntity<byte[]> paper(@PathVariable int year) {
		return PdfAnswer.of(year + "年度党务经费分配表", this.papers.paper(year, this.actor.get()));
	}

	private ModelAndView page() {
		var actor = this.actor.get();
		return new ModelAndView("budget/allocation").addObject("years", this.reading.years(actor))
			.addObject("opens", this.reading.opens(actor))
			.addObject("triesOut", this.reading.triesOut(actor))
			.addObject("books", this.reading.booksChanges(actor))
			.addObject("dues", this.doors.dues().reads(actor))
			.addObject("policies", List.of(MidYearPolicy.values()))
			.addObject("typed",
					BudgetForm.of(this.reading.nextYear(), this.reading.floor(), this.reading.usualPolicy()));
	}

	private static ModelAndView refused(ModelAndView page, RegulationViolated refusal) {
		page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
		return page.addObject("refusal", refusal.verdict());
	}

}
