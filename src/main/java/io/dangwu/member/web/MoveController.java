package io.dangwu.member.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import io.dangwu.member.TransferService;
import io.dangwu.organization.CurrentActor;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.RegulationViolated;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages on which somebody is moved: first the person is found, then it is said where
 * to.
 */
@Controller
@RequestMapping("/transfers/new")
class MoveController {

	private final TransferService transfers;

	private final People people;

	private final CurrentActor actor;

	private final Clock clock;

	MoveController(TransferService transfers, People people, CurrentActor actor, Clock clock) {
		this.transfers = transfers;
		this.people = people;
		this.actor = actor;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView choose(@RequestParam(required = false) @Nullable String branch) {
		return chooser(branch, null);
	}

	/** A name is looked for in the body, never in an address. */
	@PostMapping
	ModelAndView find(@RequestParam(required = false) @Nullable String branch,
			@RequestParam(required = false) @Nullable String name) {
		return chooser(branch, name);
	}

	@GetMapping("/{id}")
	ModelAndView form(@PathVariable UUID id) {
		var today = LocalDate.now(this.clock);
		return page(id, new WithinForm(null, today), LetterForm.on(today, this.people.longestValidity(today)));
	}

	@PostMapping("/{id}/within")
	ModelAndView move(@PathVariable UUID id, @ModelAttribute WithinForm within, BindingResult typed) {
		try {
			Typed.check(typed);
			var transfer = this.transfers.move(id, Typed.text(within.to(), "请选择转入的党支部"),
					Typed.day(within.on(), "请填写转接日期"), this.actor.get());
			return new ModelAndView("redirect:/transfers/" + transfer);
		}
		catch (RegulationViolated refusal) {
			var today = LocalDate.now(this.clock);
			return refused(page(id, within, LetterForm.on(today, this.people.longestValidity(today))), refusal);
		}
	}

	@PostMapping("/{id}/out")
	ModelAndView issue(@PathVariable UUID id, @ModelAttribute LetterForm letter, BindingResult typed) {
		try {
			Typed.check(typed);
			var transfer = this.transfers.issue(id, Typed.text(letter.destination()), letter.letter(),
					this.actor.get());
			return new ModelAndView("redirect:/transfers/" + transfer);
		}
		catch (RegulationViolated refusal) {
			return refused(page(id, new WithinForm(null, LocalDate.now(this.clock)), letter), refusal);
		}
	}

	private ModelAndView chooser(@Nullable String branch, @Nullable String name) {
		this.people.checkMoves(this.actor.get());
		var branches = this.people.branches(this.actor.get());
		var chosen = branches.stream()
			.map(Unit::code)
			.filter((code) -> code.equals(branch))
			.findFirst()
			.or(() -> branches.stream().map(Unit::code).findFirst())
			.orElse("");
		return new ModelAndView("member/transfer-choose").addObject("branches", branches)
			.addObject("branch", chosen)
			.addObject("name", Typed.text(name))
			.addObject("people", this.people.of(chosen, Typed.text(name), this.actor.get()));
	}

	private ModelAndView page(UUID id, WithinForm within, LetterForm letter) {
		var actor = this.actor.get();
		this.people.checkMoves(actor);
		var person = this.people.person(id, actor);
		return new ModelAndView("member/transfer-new").addObject("person", person)
			.addObject("unit", this.people.unit(person.branchCode()))
			.addObject("branches", this.people.targets(person, actor))
			.addObject("mayIssue", this.people.mayIssue(actor))
			.addObject("within", within)
			.addObject("letter", letter);
	}

	private static ModelAndView refused(ModelAndView page, RegulationViolated refusal) {
		page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
		return page.addObject("refusal", refusal.verdict());
	}

}
