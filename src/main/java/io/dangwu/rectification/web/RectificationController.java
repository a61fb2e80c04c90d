package io.dangwu.rectification.web;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.organization.CurrentActor;
import io.dangwu.rectification.ClosingService;
import io.dangwu.rectification.RectificationReading;
import io.dangwu.rectification.Verification;
import io.dangwu.regulation.RegulationViolated;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The plans that one may read, and a single one with its problems, where they are closed.
 */
@Controller
@RequestMapping("/rectifications")
class RectificationController {

	private final RectificationReading reading;

	private final ClosingService closing;

	private final CurrentActor actor;

	RectificationController(RectificationReading reading, ClosingService closing, CurrentActor actor) {
		this.reading = reading;
		this.closing = closing;
		this.actor = actor;
	}

	@GetMapping
	String all(Model page) {
		page.addAttribute("plans", this.reading.all(this.actor.get()));
		return "rectification/plans";
	}

	@GetMapping("/{key}")
	String one(@PathVariable String key, Model page) {
		page.addAttribute("plan", this.reading.one(key, this.actor.get()));
		return "rectification/rectification";
	}

	@PostMapping("/{key}/problems/{number}/files")
	String upload(@PathVariable String key, @PathVariable int number, @RequestParam MultipartFile file, Model page,
			HttpServletResponse response) throws IOException {
		var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
		var content = file.getBytes();
		return acting(key, number, page, response,
				() -> this.closing.addFile(key, number, name, content, this.actor.get()));
	}

	@PostMapping("/{key}/problems/{number}/files/{file}/removal")
	String remove(@PathVariable String key, @PathVariable int number, @PathVariable UUID file, Model page,
			HttpServletResponse response) {
		return acting(key, number, page, response, () -> this.closing.removeFile(key, number, file, this.actor.get()));
	}

	@PostMapping("/{key}/problems/{number}/report")
	String report(@PathVariable String key, @PathVariable int number,
			@RequestParam(required = false) @Nullable String done, Model page, HttpServletResponse response) {
		page.addAttribute("done", done);
		return acting(key, number, page, response, () -> this.closing.report(key, number, done, this.actor.get()));
	}

	@PostMapping("/{key}/problems/{number}/verification")
	String verify(@PathVariable String key, @PathVariable int number, @RequestParam boolean closes,
			@RequestParam(required = false) @Nullable String opinion, Model page, HttpServletResponse response) {
		page.addAttribute("opinion", opinion);
		var found = new Verification(closes, (opinion == null || opinion.isBlank()) ? null : opinion.strip());
		return acting(key, number, page, response, () -> this.closing.verify(key, number, found, this.actor.get()));
	}

	private String acting(String key, int number, Model page, HttpServletResponse response, Runnable act) {
		try {
			act.run();
			return "redirect:/rectifications/{key}#problem-{number}";
		}
		catch (RegulationViolated refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			page.addAttribute("refusal", refusal.verdict());
			page.addAttribute("refused", number);
			return one(key, page);
		}
	}

}
