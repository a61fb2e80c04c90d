package io.dangwu.history.web;

import java.time.Clock;
import java.time.LocalDate;

import io.dangwu.history.CaseHistory;
import io.dangwu.history.CaseQuery;
import io.dangwu.history.CaseState;
import io.dangwu.organization.CurrentActor;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The record of all cases, and the course of each. */
@Controller
@RequestMapping("/history")
class HistoryController {

	private final CaseHistory history;

	private final CurrentActor actor;

	private final Clock clock;

	HistoryController(CaseHistory history, CurrentActor actor, Clock clock) {
		this.history = history;
		this.actor = actor;
		this.clock = clock;
	}

	@GetMapping
	String all(@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "") String process,
			@RequestParam(defaultValue = "ANY") CaseState state, @RequestParam(defaultValue = "1") int page,
			Model model) {
		var query = new CaseQuery(text, process, state, page);
		model.addAttribute("query", query);
		model.addAttribute("processes", this.history.processes(this.actor.get()));
		model.addAttribute("found", this.history.find(query, this.actor.get()));
		return "history/cases";
	}

	@GetMapping("/{key}")
	String one(@PathVariable String key, Model model) {
		model.addAttribute("one", this.history.one(key, this.actor.get())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		model.addAttribute("steps", this.history.steps(key, this.actor.get()));
		model.addAttribute("today", LocalDate.now(this.clock));
		return "history/case";
	}

}
