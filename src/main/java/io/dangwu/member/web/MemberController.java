package io.dangwu.member.web;

import java.util.Optional;
import java.util.UUID;

import io.dangwu.member.ConfirmationService;
import io.dangwu.member.DisciplineService;
import io.dangwu.member.FullNumbersService;
import io.dangwu.member.HonourService;
import io.dangwu.member.IdentityCorrectionService;
import io.dangwu.member.MemberList;
import io.dangwu.member.MemberQuery;
import io.dangwu.member.PersonFiles;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The list of people and each person's page. What is looked for is sent as a form and
 * kept in the session, so that no name comes into an address and a way back leads to the
 * same list.
 */
@Controller
@RequestMapping("/members")
class MemberController {

	private static final String LAST_QUERY = MemberController.class.getName();

	private final MemberList list;

	private final PersonFiles files;

	private final ConfirmationService confirmations;

	private final CurrentActor actor;

	MemberController(MemberList list, PersonFiles files, ConfirmationService confirmations, CurrentActor actor) {
		this.list = list;
		this.files = files;
		this.confirmations = confirmations;
		this.actor = actor;
	}

	@GetMapping
	ModelAndView list(@RequestParam(required = false) @Nullable String unit,
			@RequestParam(required = false) @Nullable Integer page, HttpSession session) {
		var query = (unit != null) ? MemberQuery.ALL.in(unit) : last(session).page((page != null) ? page : 1);
		session.setAttribute(LAST_QUERY, query);
		return show(query, query);
	}

	@PostMapping
	ModelAndView find(@ModelAttribute MemberQuery query, HttpSession session) {
		try {
			this.list.find(query, this.actor.get());
			session.setAttribute(LAST_QUERY, query);
			return new ModelAndView("redirect:/members");
		}
		catch (RegulationViolated refusal) {
			var page = show(query, last(session)).addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

	@GetMapping("/{id}")
	String person(@PathVariable UUID id, Model model) {
		var actor = this.actor.get();
		var file = this.files.of(id, actor);
		model.addAttribute("file", file);
		model.addAttribute("keeping", this.confirmations.keeps(file.person(), actor));
		model.addAttribute("identifying", IdentityCorrectionService.mayCorrect(actor));
		model.addAttribute("looking", FullNumbersService.mayLook(actor));
		model.addAttribute("honouring", HonourService.mayEnter(actor));
		model.addAttribute("disciplining", DisciplineService.mayRecord(actor));
		return "member/person";
	}

	private ModelAndView show(MemberQuery typed, MemberQuery shown) {
		return new ModelAndView("member/list").addObject("query", typed)
			.addObject("found", this.list.find(shown, this.actor.get()))
			.addObject("waiting", this.confirmations.waiting(this.actor.get()))
			.addObject("units", this.list.units(this.actor.get()));
	}

	private static MemberQuery last(HttpSession session) {
		return Optional.ofNullable((MemberQuery) session.getAttribute(LAST_QUERY)).orElse(MemberQuery.ALL);
	}

}
