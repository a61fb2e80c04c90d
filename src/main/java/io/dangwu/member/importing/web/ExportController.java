package io.dangwu.member.importing.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

import io.dangwu.member.importing.Export;
import io.dangwu.organization.CurrentActor;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The template, and the register as far as somebody may see it.
 */
@Controller
class ExportController {

	private final Export export;

	private final CurrentActor actor;

	private final Clock clock;

	ExportController(Export export, CurrentActor actor, Clock clock) {
		this.export = export;
		this.actor = actor;
		this.clock = clock;
	}

	@GetMapping("/imports/template")
	void template(HttpServletResponse response) throws IOException {
		Downloads.send("党员信息库导入模板.xlsx", Export::template, response);
	}

	@GetMapping("/exports")
	void hidden(HttpServletResponse response) throws IOException {
		Downloads.send(name(""), (out) -> this.export.hidden(this.actor.get(), out), response);
	}

	@PostMapping("/exports")
	void inFull(@RequestParam(defaultValue = "") String why, HttpServletResponse response) throws IOException {
		Downloads.send(name("（完整号码）"), (out) -> this.export.inFull(this.actor.get(), why, out), response);
	}

	private String name(String kind) {
		return "党员信息库%s%s.xlsx".formatted(kind, LocalDate.now(this.clock));
	}

}
