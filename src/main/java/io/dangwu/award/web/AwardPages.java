package io.dangwu.award.web;

import io.dangwu.award.AwardPapers;
import io.dangwu.award.AwardReading;
import io.dangwu.award.RoundBoard;
import io.dangwu.organization.Actor;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * What all pages of a round show, and how they answer a refusal.
 */
@Component
record AwardPages(AwardReading reading, CurrentActor current) {

	Actor actor() {
		return this.current.get();
	}

	RoundBoard board(String key) {
		return this.reading.board(key, actor());
	}

	ModelAndView of(String view, String key) {
		return new ModelAndView("award/" + view).addObject("board", board(key))
			.addObject("papers", AwardPapers.areOpenTo(actor()));
	}

	/** The page again with what was typed and why it was refused. */
	static ModelAndView refused(ModelAndView page, Typed typed, RegulationViolated refusal) {
		page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
		return page.addObject("refusal", refusal.verdict()).addObject("typed", typed);
	}

}
