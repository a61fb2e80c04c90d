package io.dangwu.publicity.web;

import java.util.UUID;

import io.dangwu.organization.CurrentActor;
import io.dangwu.publicity.NoticeReading;
import io.dangwu.publicity.ObjectionKind;
import io.dangwu.publicity.ObjectionLodging;
import io.dangwu.publicity.ObjectionService;
import io.dangwu.regulation.RegulationViolated;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The notices of one's unit, and the form on which objections are lodged.
 */
@Controller
@RequestMapping("/notices")
class NoticeController {

	private final NoticeReading notices;

	private final ObjectionLodging lodging;

	private final ObjectionService objections;

	private final CurrentActor actor;

	NoticeController(NoticeReading notices, ObjectionLodging lodging, ObjectionService objections, CurrentActor actor) {
		this.notices = notices;
		this.lodging = lodging;
		this.objections = objections;
		this.actor = actor;
	}

	@GetMapping
	String all(Model page) {
		page.addAttribute("notices", this.notices.all(this.actor.get()));
		return "publicity/notices";
	}

	@GetMapping("/{id}")
	String one(@PathVariable UUID id, Model page) {
		return show(id, ObjectionForm.empty(), page);
	}

	@PostMapping("/{id}/objections")
	String lodge(@PathVariable UUID id, @ModelAttribute ObjectionForm form, Model page, RedirectAttributes next,
			HttpServletResponse response) {
		try {
			next.addFlashAttribute("investigated", this.lodging.lodge(id, form.objection(), this.actor.get()));
			return "redirect:/notices/{id}";
		}
		catch (RegulationViolated refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			page.addAttribute("refusal", refusal.verdict());
			return show(id, form, page);
		}
	}

	private String show(UUID id, ObjectionForm form, Model page) {
		page.addAttribute("notice", this.notices.one(id, this.actor.get()));
		page.addAttribute("objections", this.objections.of(id, this.actor.get()));
		page.addAttribute("objection", form);
		page.addAttribute("kinds", ObjectionKind.values());
		return "publicity/notice";
	}

}
