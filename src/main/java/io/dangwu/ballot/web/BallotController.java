package io.dangwu.ballot.web;

import java.util.UUID;

import io.dangwu.ballot.BallotReading;
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
 * A vote in numbers: how far it is, what it came to, and how one checks that.
 */
@Controller
@RequestMapping("/ballots/{id}")
class BallotController {

	private final BallotReading reading;

	private final SupervisionService supervision;

	private final CurrentActor actor;

	BallotController(BallotReading reading, SupervisionService supervision, CurrentActor actor) {
		this.reading = reading;
		this.supervision = supervision;
		this.actor = actor;
	}

	@GetMapping
	ModelAndView show(@PathVariable UUID id) {
		return new ModelAndView("ballot/vote").addObject("vote", this.reading.one(id, this.actor.get()));
	}

	/** What changes while it is open. */
	@GetMapping("/progress")
	ModelAndView progress(@PathVariable UUID id) {
		return show(id, "ballot/vote :: progress");
	}

	@PostMapping("/end")
	ModelAndView end(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean evenSo) {
		try {
			this.supervision.end(id, evenSo, this.actor.get());
			return new ModelAndView("redirect:/ballots/" + id);
		}
		catch (RegulationViolated refusal) {
			var page = show(id).addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

	/** The published fingerprints. */
	@GetMapping("/receipts")
	ModelAndView receipts(@PathVariable UUID id) {
		return show(id, "ballot/receipts").addObject("receipts", this.reading.receipts(id, this.actor.get()));
	}

	/** Whether an envelope was in the box; the fingerprint stays out of the address. */
	@PostMapping("/receipts")
	ModelAndView look(@PathVariable UUID id, @RequestParam String hash) {
		var wanted = hash.replaceAll("\\s", "").toLowerCase();
		var found = this.reading.receipts(id, this.actor.get())
			.stream()
			.anyMatch((receipt) -> receipt.hash().equals(wanted));
		return receipts(id).addObject("hash", hash).addObject("found", found);
	}

	/** The open ballots, counted once more. */
	@GetMapping("/recount")
	ModelAndView recount(@PathVariable UUID id) {
		return show(id, "ballot/recount").addObject("slips", this.reading.slips(id, this.actor.get()))
			.addObject("recount", this.reading.recount(id, this.actor.get()));
	}

	private ModelAndView show(UUID id, String view) {
		var page = show(id);
		page.setViewName(view);
		return page;
	}

}
