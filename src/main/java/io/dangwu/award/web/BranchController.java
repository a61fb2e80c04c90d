package io.dangwu.award.web;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.award.BranchNominationService;
import io.dangwu.regulation.RegulationViolated;

import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
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
		return page(key, branch, new Typed(new LinkedMultiValueMap<>()));
	}

	@PostMapping
	ModelAndView nominate(@PathVariable String key, @PathVariable String branch,
			@RequestParam MultiValueMap<String, String> fields) {
		var typed = new Typed(fields);
		return acting(key, branch, typed,
				() -> this.nominations.nominate(key, branch, new DeedsForm(typed).nomination(), this.pages.actor()));
	}

	@PostMapping("/{id}")
	ModelAndView write(@PathVariable String key, @PathVariable String branch, @PathVariable UUID id,
			@RequestParam MultiValueMap<String, String> fields) {
		var typed = new Typed(fields);
		return acting(key, branch, typed,
				() -> this.nominations.write(key, id, new DeedsForm(typed).deeds(), this.pages.actor()));
	}

	@PostMapping("/{id}/removal")
	ModelAndView drop(@PathVariable String key, @PathVariable String branch, @PathVariable UUID id) {
		return acting(key, branch, none(), () -> this.nominations.drop(key, id, this.pages.actor()));
	}

	@PostMapping("/{id}/files")
	ModelAndView upload(@PathVariable String key, @PathVariable String branch, @PathVariable UUID id,
			@RequestParam MultipartFile file) throws IOException {
		var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
		var content = file.getBytes();
		return acting(key, branch, none(), () -> this.nominations.addFile(key, id, name, content, this.pages.actor()));
	}

	@PostMapping("/{id}/files/{file}/removal")
	ModelAndView remove(@PathVariable String key, @PathVariable String branch, @PathVariable UUID id,
			@PathVariable UUID file) {
		return acting(key, branch, none(), () -> this.nominations.removeFile(key, id, file, this.pages.actor()));
	}

	@PostMapping("/report")
	ModelAndView submit(@PathVariable String key, @PathVariable String branch,
			@RequestParam MultiValueMap<String, String> fields) {
		var typed = new Typed(fields);
		return acting(key, branch, typed, () -> {
			var present = Optional.ofNullable(typed.numberOrNone("present", "到会人数")).orElse(0);
			this.nominations.submit(key, branch, typed.dayOrNone("meetingOn", "党员大会日期"), present, this.pages.actor());
		});
	}

	private ModelAndView acting(String key, String branch, Typed typed, Runnable act) {
		try {
			act.run();
			return new ModelAndView("redirect:/awards/{key}/branches/{branch}");
		}
		catch (RegulationViolated refusal) {
			return AwardPages.refused(page(key, branch, typed), typed, refusal);
		}
	}

	private ModelAndView page(String key, String branch, Typed typed) {
		return new ModelAndView("award/branch")
			.addObject("sheet", this.pages.reading().sheet(key, branch, this.pages.actor()))
			.addObject("typed", typed);
	}

	private static Typed none() {
		return new Typed(new LinkedMultiValueMap<>());
	}

}
