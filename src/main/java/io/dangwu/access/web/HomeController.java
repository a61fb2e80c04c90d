package io.dangwu.access.web;

import io.dangwu.access.TaskCounts;
import io.dangwu.access.Visitors;
import io.dangwu.organization.Role;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page: what waits, and what one can do here. */
@Controller
class HomeController {

	private final Visitors visitors;

	private final TaskCounts tasks;

	HomeController(Visitors visitors, TaskCounts tasks) {
		this.visitors = visitors;
		this.tasks = tasks;
	}

	@GetMapping("/")
	String start() {
		return "redirect:/home";
	}

	@GetMapping("/home")
	String show(Model model) {
		var visitor = this.visitors.current().orElseThrow();
		model.addAttribute("tasks", this.tasks.of(visitor.actor().userId()));
		model.addAttribute("duties", visitor.actor().roles().stream().map(Role::kind).distinct().sorted().toList());
		return "access/home";
	}

}
