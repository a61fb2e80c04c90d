package io.dangwu.training.web;

import java.util.Map;
import java.util.UUID;

import io.dangwu.member.MemberList;
import io.dangwu.member.MemberQuery;
import io.dangwu.member.MemberStatus;
import io.dangwu.organization.Actor;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.training.TrainingReading;
import io.dangwu.training.TrainingService;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * One class: who takes part, who came, how it ended.
 */
@Controller
@RequestMapping("/trainings/{id}")
class ClassController {

	private static final int ROWS = 100;

	private final TrainingReading reading;

	private final TrainingService trainings;

	private final MemberList people;

	private final CurrentActor actor;

	ClassController(TrainingReading reading, TrainingService trainings, MemberList people, CurrentActor actor) {
		this.reading = reading;
		this.trainings = trainings;
		this.people = people;
		this.actor = actor;
	}

	@GetMapping
	ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page) {
		var training = this.reading.one(id, this.actor.get());
		var all = training.participants();
		var last = Math.max(1, (all.size() + ROWS - 1) / ROWS);
		var number = Math.max(1, Math.min(page, last));
		return new ModelAndView("training/class").addObject("training", training)
			.addObject("rows", all.subList((number - 1) * ROWS, Math.min(all.size(), number * ROWS)))
			.addObject("number", number)
			.addObject("last", last)
			.addObject("units", this.people.units(Actor.SYSTEM));
	}

	/** The school looks for people by their names, and sees no more of them than that. */
	@PostMapping("/search")
	ModelAndView find(@PathVariable UUID id, @RequestParam String text) {
		var page = show(id, 1).addObject("text", text);
		try {
			return page.addObject("found", this.people.find(MemberQuery.of(text), Actor.SYSTEM));
		}
		catch (RegulationViolated refusal) {
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page.addObject("refusal", refusal.verdict());
		}
	}

	@PostMapping("/units")
	ModelAndView addUnit(@PathVariable UUID id, @RequestParam String unit, @RequestParam MemberStatus status) {
		return then(id, () -> this.trainings.addUnit(id, unit, status, this.actor.get()));
	}

	@PostMapping("/participants")
	ModelAndView add(@PathVariable UUID id, @RequestParam UUID memberId) {
		return then(id, () -> this.trainings.add(id, memberId, this.actor.get()));
	}

	@PostMapping("/waiting")
	ModelAndView addWaiting(@PathVariable UUID id) {
		return then(id, () -> this.trainings.addWaiting(id, this.actor.get()));
	}

	@PostMapping("/participants/{memberId}/removal")
	ModelAndView remove(@PathVariable UUID id, @PathVariable UUID memberId) {
		return then(id, () -> this.trainings.remove(id, memberId, this.actor.get()));
	}

	@PostMapping("/attendance")
	ModelAndView enter(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
		var page = then(id, () -> this.trainings.enter(id, AttendanceSheet.read(typed), this.actor.get()));
		return page.hasView() && page.getModel().containsKey("refusal") ? page.addObject("typed", typed) : page;
	}

	@PostMapping("/completion")
	ModelAndView complete(@PathVariable UUID id) {
		return then(id, () -> this.trainings.complete(id, this.actor.get()));
	}

	@PostMapping("/cancellation")
	ModelAndView callOff(@PathVariable UUID id) {
		return then(id, () -> this.trainings.callOff(id, this.actor.get()));
	}

	private ModelAndView then(UUID id, Runnable act) {
		try {
			act.run();
			return new ModelAndView("redirect:/trainings/" + id);
		}
		catch (RegulationViolated refusal) {
			var page = show(id, 1).addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

}
