package io.dangwu.grading.web;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.grading.SheetFiles;
import io.dangwu.grading.SheetKind;
import io.dangwu.grading.SheetService;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Uploads to the questions of the organisation's own sheet.
 */
@Controller
@RequestMapping("/gradings/{key}/self/files")
class SheetFileController {

	private final SheetFiles files;

	private final SheetService sheets;

	private final CurrentActor actor;

	SheetFileController(SheetFiles files, SheetService sheets, CurrentActor actor) {
		this.files = files;
		this.sheets = sheets;
		this.actor = actor;
	}

	@PostMapping
	String upload(@PathVariable String key, @RequestParam String question, @RequestParam MultipartFile file, Model page,
			HttpServletResponse response) throws IOException {
		try {
			var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
			this.files.add(key, question, name, file.getBytes(), this.actor.get());
			return "redirect:/gradings/{key}/self#files";
		}
		catch (RegulationViolated refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			page.addAttribute("refusal", refusal.verdict());
			page.addAttribute("sheet", this.sheets.view(key, SheetKind.SELF, this.actor.get()));
			return "grading/sheet";
		}
	}

	@PostMapping("/{file}/removal")
	String remove(@PathVariable String key, @PathVariable UUID file) {
		this.files.remove(key, file, this.actor.get());
		return "redirect:/gradings/{key}/self#files";
	}

}
