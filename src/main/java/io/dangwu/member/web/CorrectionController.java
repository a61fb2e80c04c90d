package io.dangwu.member.web;

import java.util.UUID;

import io.dangwu.member.CorrectionService;
import io.dangwu.member.IdentityCorrectionService;
import io.dangwu.member.PersonFiles;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages on which an entry is put right.
 */
@Controller
@RequestMapping("/members/{id}")
class CorrectionController {

	private final PersonFiles files;

	private final CorrectionService corrections;

	private final IdentityCorrectionService identities;

	private final CurrentActor actor;

	CorrectionController(PersonFiles files, CorrectionService corrections, IdentityCorrectionService identities,
			CurrentActor actor) {
		this.files = files;
		this.corrections = corrections;
		this.identities = identities;
		this.actor = actor;
	}

	@GetMapping("/correction")
	ModelAndView correction(@PathVariable UUID id) {
		return page("member/correction", id, CorrectionForm.of(this.corrections.entry(id, this.actor.get())));
	}

	@PostMapping("/correction")
	ModelAndView correct(@PathVariable UUID id, @ModelAttribute("typed") CorrectionForm typed) {
		try {
			this.corrections.correct(id, typed.correction(), this.actor.get());
			return toPerson(id);
		}
		catch (RegulationViolated refusal) {
			return refused(page("member/correction", id, typed), refusal);
		}
	}

	@GetMapping("/identity")
	ModelAndView identity(@PathVariable UUID id) {
		if (!IdentityCorrectionService.mayCorrect(this.actor.get())) {
			throw new AccessRefused("身份信息由组织部更正");
		}
		return page("member/identity", id, IdentityForm.of(this.files.of(id, this.actor.get()).entry().identity()));
	}

	@PostMapping("/identity")
	ModelAndView correctIdentity(@PathVariable UUID id, @ModelAttribute("typed") IdentityForm typed) {
		try {
			this.identities.correct(id, typed.identity(), typed.reasonGiven(), this.actor.get());
			return toPerson(id);
		}
		catch (RegulationViolated refusal) {
			return refused(page("member/identity", id, typed), refusal);
		}
	}

	private ModelAndView page(String template, UUID id, Object typed) {
		return new ModelAndView(template).addObject("typed", typed)
			.addObject("file", this.files.of(id, this.actor.get()));
	}

	private static ModelAndView refused(ModelAndView page, RegulationViolated refusal) {
		page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
		return page.addObject("refusal", refusal.verdict());
	}

	private static ModelAndView toPerson(UUID id) {
		return new ModelAndView("redirect:/members/" + id);
	}

}
