package io.dangwu.election.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.dangwu.election.RecommendationReading;
import io.dangwu.election.RecommendationService;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which the figures of a recommendation are entered, name by name.
 */
@Controller
@RequestMapping("/elections/{key}/recommendations")
class RecommendationController {

	private static final String PAGE = "election/recommendation";

	private static final String FIGURE = "votes-";

	private final RecommendationReading reading;

	private final RecommendationService recommendations;

	private final CurrentActor actor;

	RecommendationController(RecommendationReading reading, RecommendationService recommendations, CurrentActor actor) {
		this.reading = reading;
		this.recommendations = recommendations;
		this.actor = actor;
	}

	@GetMapping
	String show(@PathVariable String key, Model page) {
		fill(key, page);
		page.addAttribute("typed", Map.of());
		page.addAttribute("named", List.of());
		return PAGE;
	}

	@PostMapping("/members")
	ModelAndView members(@PathVariable String key, @RequestParam Map<String, String> typed,
			@RequestParam(required = false) Set<UUID> otherwise, Model page) {
		var named = Optional.ofNullable(otherwise).orElse(Set.of());
		return enter(key, typed, named, page,
				(votes) -> this.recommendations.enterMembers(key, votes, named, this.actor.get()));
	}

	@PostMapping("/masses")
	ModelAndView masses(@PathVariable String key, @RequestParam Map<String, String> typed, Model page) {
		return enter(key, typed, Set.of(), page,
				(votes) -> this.recommendations.enterMasses(key, votes, this.actor.get()));
	}

	private ModelAndView enter(String key, Map<String, String> typed, Set<UUID> named, Model page, Entering entering) {
		try {
			entering.enter(votes(typed));
			return new ModelAndView("redirect:/elections/{key}/recommendations");
		}
		catch (RegulationViolated refusal) {
			fill(key, page);
			page.addAttribute("typed", typed);
			page.addAttribute("named", named);
			return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_ENTITY).addObject("refusal", refusal.verdict());
		}
	}

	private void fill(String key, Model page) {
		page.addAttribute("key", key);
		page.addAttribute("sheet", this.reading.sheet(key, this.actor.get()));
	}

	private static Map<UUID, Integer> votes(Map<String, String> typed) {
		var votes = new HashMap<UUID, Integer>();
		typed.entrySet()
			.stream()
			.filter((field) -> field.getKey().startsWith(FIGURE) && !field.getValue().isBlank())
			.forEach((field) -> votes.put(member(field.getKey().substring(FIGURE.length())), number(field.getValue())));
		return votes;
	}

	private static UUID member(String typed) {
		try {
			return UUID.fromString(typed);
		}
		catch (IllegalArgumentException ex) {
			throw new RegulationViolated(Verdict.refused("没有编号为“%s”的被推荐人，请在本页面所列名单中填写票数".formatted(typed)));
		}
	}

	private static int number(String typed) {
		if (!typed.strip().matches("\\d{1,5}")) {
			throw new RegulationViolated(Verdict.refused("票数请填写 0 或者正整数，现为“%s”".formatted(typed)));
		}
		return Integer.parseInt(typed.strip());
	}

	/** Enters the figures. */
	private interface Entering {

		void enter(Map<UUID, Integer> votes);

	}

}
