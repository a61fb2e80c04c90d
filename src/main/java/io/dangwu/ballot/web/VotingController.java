package io.dangwu.ballot.web;

import java.util.Map;
import java.util.UUID;

import io.dangwu.ballot.Sheet;
import io.dangwu.ballot.VotingService;
import io.dangwu.ballot.rule.Stance;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The voter's way: mark the paper, look it over, cast it, take the receipt. Nothing of it
 * is kept between the steps but on the voter's screen.
 */
@Controller
@RequestMapping("/ballots")
class VotingController {

	private final VotingService voting;

	private final CurrentActor actor;

	VotingController(VotingService voting, CurrentActor actor) {
		this.voting = voting;
		this.actor = actor;
	}

	@GetMapping
	ModelAndView all() {
		return new ModelAndView("ballot/ballots").addObject("sheets", this.voting.of(this.actor.get()));
	}

	/** The paper with a number of its own; whoever has voted sees the state instead. */
	@GetMapping("/{id}/paper")
	ModelAndView paper(@PathVariable UUID id) {
		var sheet = this.voting.sheet(id, this.actor.get());
		if (!sheet.open()) {
			return new ModelAndView("redirect:/ballots/" + id);
		}
		return paper(sheet, Map.of("page", UUID.randomUUID().toString()));
	}

	/** Shows once more what was marked, before it is cast. */
	@PostMapping("/{id}/check")
	ModelAndView check(@PathVariable UUID id, @RequestParam Map<String, String> answers) {
		var sheet = this.voting.sheet(id, this.actor.get());
		var form = new SlipForm(sheet.paper(), answers);
		try {
			this.voting.check(id, form.slip(), this.actor.get());
			return new ModelAndView("ballot/check").addObject("sheet", sheet).addObject("form", form);
		}
		catch (RegulationViolated refusal) {
			return refused(paper(sheet, answers), refusal);
		}
	}

	/** Back from there, with everything as it was marked. */
	@PostMapping("/{id}/paper")
	ModelAndView again(@PathVariable UUID id, @RequestParam Map<String, String> answers) {
		return paper(this.voting.sheet(id, this.actor.get()), answers);
	}

	/**
	 * Answers with the receipt at once: a redirect would have to keep it somewhere beside
	 * the voter's name. Sent again, the same page is answered in the same way.
	 */
	@PostMapping("/{id}/cast")
	ModelAndView cast(@PathVariable UUID id, @RequestParam Map<String, String> answers) {
		var sheet = this.voting.sheet(id, this.actor.get());
		var form = new SlipForm(sheet.paper(), answers);
		try {
			var receipt = this.voting.cast(id, form.slip(), form.page(), this.actor.get());
			return new ModelAndView("ballot/receipt").addObject("sheet", sheet).addObject("receipt", receipt);
		}
		catch (RegulationViolated refusal) {
			return refused(paper(this.voting.sheet(id, this.actor.get()), answers), refusal);
		}
	}

	private static ModelAndView paper(Sheet sheet, Map<String, String> answers) {
		return new ModelAndView(sheet.paper().selection() ? "ballot/selection" : "ballot/paper")
			.addObject("sheet", sheet)
			.addObject("form", new SlipForm(sheet.paper(), answers))
			.addObject("stances", new Stance[] { Stance.APPROVE, Stance.AGAINST, Stance.ABSTAIN });
	}

	private static ModelAndView refused(ModelAndView page, RegulationViolated refusal) {
		page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
		return page.addObject("refusal", refusal.verdict());
	}

}
