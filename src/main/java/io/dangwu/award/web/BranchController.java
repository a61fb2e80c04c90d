package io.dangwu.award.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import io.dangwu.award.BranchNominationService;
import io.dangwu.regulation.RegulationViolated;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which a branch nominates.
 */
@Controller
@RequestMapping("/awards/{key}/branches/{branch}")
class BranchController {

	private final BranchNominationService nominations;

	private final AwardPages pages;

	BranchController(BranchNominationService nominations, AwardPages pages) {
		this.nominations = nominations;
		this.pages = pages;
	}

	@GetMapping
	ModelAndView show(@PathVariable String key, @PathVariable String branch) {
		return page(key, branch, SheetForm.none().typed());
	}

	/** Keeps what was typed, as every other button does before it does more. */
	@PostMapping
	ModelAndView keep(@PathVariable String key, @PathVariable String branch,
			@RequestParam MultiValueMap<String, String> fields,
			@RequestParam MultiValueMap<String, MultipartFile> uploads) {
		return acting(key, branch, SheetForm.of(fields, uploads), (form) -> {
		});
	}

	@PostMapping("/nominees")
	ModelAndView nominate(@PathVariable String key, @PathVariable String branch,
			@RequestParam MultiValueMap<String, String> fields,
			@RequestParam MultiValueMap<String, MultipartFile> uploads) {
		return acting(key, branch, SheetForm.of(fields, uploads),
				(form) -> this.nominations.nominate(key, branch, form.nomination(), this.pages.actor()));
	}

	@PostMapping("/{id}/removal")
	ModelAndView drop(@PathVariable String key, @PathVariable String branch, @PathVariable UUID id,
			@RequestParam MultiValueMap<String, String> fields,
			@RequestParam MultiValueMap<String, MultipartFile> uploads) {
		return acting(key, branch, SheetForm.of(fields, uploads).without(id),
				(form) -> this.nominations.drop(key, id, this.pages.actor()));
	}

	@PostMapping("/{id}/files/{file}/removal")
	ModelAndView remove(@PathVariable String key, @PathVariable String branch, @PathVariable UUID id,
			@PathVariable UUID file, @RequestParam MultiValueMap<String, String> fields,
			@RequestParam MultiValueMap<String, MultipartFile> uploads) {
		return acting(key, branch, SheetForm.of(fields, uploads),
				(form) -> this.nominations.removeFile(key, id, file, this.pages.actor()));
	}

	@PostMapping("/report")
	ModelAndView submit(@PathVariable String key, @PathVariable String branch,
			@RequestParam MultiValueMap<String, String> fields,
			@RequestParam MultiValueMap<String, MultipartFile> uploads) {
		return acting(key, branch, SheetForm.of(fields, uploads), (form) -> {
			var present = Optional.ofNullable(form.typed().numberOrNone("present", "到会人数")).orElse(0);
			this.nominations.submit(key, branch, form.typed().dayOrNone("meetingOn", "党员大会日期"), present,
					this.pages.actor());
		});
	}

	private ModelAndView acting(String key, String branch, SheetForm form, Consumer<SheetForm> act) {
		try {
			form.drafts().forEach((draft) -> write(key, draft, form));
			act.accept(form);
			return new ModelAndView("redirect:/awards/{key}/branches/{branch}");
		}
		catch (RegulationViolated refusal) {
			return AwardPages.refused(page(key, branch, form.typed()), form.typed(), refusal);
		}
	}

	private void write(String key, UUID draft, SheetForm form) {
		this.nominations.write(key, draft, form.deeds(draft), this.pages.actor());
		form.files(draft)
			.forEach((file) -> this.nominations.addFile(key, draft, file.name(), file.content(), this.pages.actor()));
	}

	private ModelAndView page(String key, String branch, Typed typed) {
		return new ModelAndView("award/branch")
			.addObject("sheet", this.pages.reading().sheet(key, branch, this.pages.actor()))
			.addObject("typed", typed);
	}

}
