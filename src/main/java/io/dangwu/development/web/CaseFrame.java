package io.dangwu.development.web;

import io.dangwu.development.CaseRegister;
import io.dangwu.development.CaseTasks;
import io.dangwu.development.MovedProbationService;
import io.dangwu.development.OwnPapers;
import io.dangwu.development.ReplacementService;
import io.dangwu.member.MemberService;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the page of one case. */
@Component
class CaseFrame {

	private final CaseRegister cases;

	private final CaseTasks tasks;

	private final ReplacementService replacements;

	private final MemberService members;

	private final MovedProbationService movedProbation;

	private final OwnPapers papers;

	CaseFrame(CaseRegister cases, CaseTasks tasks, ReplacementService replacements, MemberService members,
			MovedProbationService movedProbation, OwnPapers papers) {
		this.cases = cases;
		this.tasks = tasks;
		this.replacements = replacements;
		this.members = members;
		this.movedProbation = movedProbation;
		this.papers = papers;
	}

	/**
	 * Fills the page.
	 * @param asked the action that was refused, empty where none was
	 * @param typed what was typed in it
	 */
	String fill(Model page, String key, Actor actor, String asked, CaseAction typed) {
		var view = this.cases.find(key, actor);
		var secretary = actor.has(Role.of(RoleKind.BRANCH_SECRETARY, view.unit().code()));
		page.addAttribute("file", view);
		page.addAttribute("tasks", this.tasks.waiting(key));
		page.addAttribute("papers", this.papers.of(key));
		page.addAttribute("formerWays", this.members.formerWays(view.person().id()));
		page.addAttribute("postponable", this.movedProbation.postponableUntil(key, actor).isPresent());
		page.addAttribute("secretary", secretary && view.stage().isOpen());
		page.addAttribute("companions", this.replacements.replaceable(key));
		page.addAttribute("asked", asked);
		page.addAttribute("typed", typed);
		return "development/case";
	}

}
