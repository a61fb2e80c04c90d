package io.dangwu.overview.web;

import io.dangwu.organization.CurrentActor;
import io.dangwu.overview.UnitPortrait;
import io.dangwu.overview.UnitTree;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The tree of organisations and the page of each.
 */
@Controller
@RequestMapping("/units")
class UnitController {

	private final UnitTree tree;

	private final UnitPortrait portrait;

	private final CurrentActor actor;

	UnitController(UnitTree tree, UnitPortrait portrait, CurrentActor actor) {
		this.tree = tree;
		this.portrait = portrait;
		this.actor = actor;
	}

	@GetMapping
	String all(Model page) {
		page.addAttribute("roots", this.tree.of(this.actor.get()));
		page.addAttribute("ended", this.tree.ended(this.actor.get()));
		page.addAttribute("may", this.portrait.may(this.actor.get()));
		return "overview/units";
	}

	@GetMapping("/{code}")
	String one(@PathVariable String code, Model page) {
		page.addAttribute("one", this.portrait.of(code, this.actor.get()));
		page.addAttribute("may", this.portrait.may(this.actor.get()));
		return "overview/unit";
	}

}
