package io.dangwu.award.vote.web;

import io.dangwu.award.vote.ListReading;
import io.dangwu.organization.CurrentActor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * A list for everybody: the nominees with their deeds, the way to the ballot, and after
 * its end the votes.
 */
@Controller
class ListController {

	private final ListReading lists;

	private final CurrentActor actor;

	ListController(ListReading lists, CurrentActor actor) {
		this.lists = lists;
		this.actor = actor;
	}

	@GetMapping("/award-lists/{round}/{kind}")
	ModelAndView show(@PathVariable String round, @PathVariable String kind) {
		return new ModelAndView("award/list-vote").addObject("list", this.lists.list(round, kind, this.actor.get()));
	}

}
