package io.dangwu.overview;

import io.dangwu.organization.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the dossier of an organisation together for somebody who may look at it.
 */
@Service
@Transactional(readOnly = true)
public class DossierOverview {

	private final UnitPortrait portrait;

	private final DossierFigures figures;

	private final DossierPapers papers;

	DossierOverview(UnitPortrait portrait, DossierFigures figures, DossierPapers papers) {
		this.portrait = portrait;
		this.figures = figures;
		this.papers = papers;
	}

	public Dossier of(String unit, Actor actor) {
		return new Dossier(this.portrait.of(unit, actor), this.figures.people(unit), this.figures.meetings(unit),
				this.papers.elections(unit, actor), this.papers.money(unit, actor), this.papers.gradings(unit, actor),
				this.papers.rectifications(unit, actor));
	}

}
