package io.dangwu.access.web;

import io.dangwu.access.TaskCounts;
import io.dangwu.access.Visitors;
import io.dangwu.award.vote.ScoreSheetService;
import io.dangwu.ballot.VotingService;
import io.dangwu.organization.Role;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page: what waits, and what one can do here. */
@Controller
class HomeController {

	private final Visitors visitors;

	private final TaskCounts tasks;

	private final VotingService voting;

	private final ScoreSheetService sheets;

	HomeController(Visitors visitors, TaskCounts tasks, VotingService voting, ScoreSheetService sheets) {
		this.visitors = visitors;
		this.tasks = tasks;
		this.voting = voting;
		this.sheets = sheets;
	}

	@GetMapping("/")
	String start() {
		return "redirect:/home";
	}

	@GetMapping("/home")
	String show(Model model) {
		var visitor = this.visitors.current().orElseThrow();
		model.addAttribute("tasks", this.tasks.of(visitor.actor().userId()));
		model.addAttribute("votes", this.voting.openTo(visitor.actor()));
		model.addAttribute("sheets", this.sheets.of(visitor.actor()));
		model.addAttribute("duties", visitor.actor().roles().stream().map(Role::kind).distinct().sorted().toList());
		return "access/home";
	}

}
