package io.dangwu.ballot.web;

import java.util.Map;
import java.util.UUID;

import io.dangwu.ballot.BallotReading;
import io.dangwu.ballot.Counting;
import io.dangwu.ballot.SupervisionService;
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
 * The sheet on which the tellers enter what they counted on paper.
 */
@Controller
@RequestMapping("/ballots/{id}/count")
class CountController {

	private final BallotReading reading;

	private final SupervisionService supervision;

	private final Counting counting;

	private final CurrentActor actor;

	CountController(BallotReading reading, SupervisionService supervision, Counting counting, CurrentActor actor) {
		this.reading = reading;
		this.supervision = supervision;
		this.counting = counting;
		this.actor = actor;
	}

	@GetMapping
	ModelAndView show(@PathVariable UUID id) {
		return page(id, Map.of());
	}

	@PostMapping
	ModelAndView enter(@PathVariable UUID id, @RequestParam Map<String, String> answers) {
		try {
			var vote = this.reading.one(id, this.actor.get());
			this.supervision.enter(id, new CountForm(vote.paper(), vote.voters(), answers).count(), this.actor.get());
			return new ModelAndView("redirect:/ballots/" + id);
		}
		catch (RegulationViolated refusal) {
			var page = page(id, answers).addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

	private ModelAndView page(UUID id, Map<String, String> answers) {
		var vote = this.reading.one(id, this.actor.get());
		return new ModelAndView("ballot/count").addObject("vote", vote)
			.addObject("unreadable", this.counting.unreadable(vote.heldOn()))
			.addObject("form", new CountForm(vote.paper(), vote.voters(), answers));
	}

}
