package io.dangwu.overview;

import io.dangwu.grading.GradingReading;
import io.dangwu.organization.Actor;
import io.dangwu.rectification.RectificationReading;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the dossier of an organisation together for somebody who may look at it.
 */
@Service
@Transactional(readOnly = true)
public class DossierOverview {

	private final UnitPortrait portrait;

	private final GradingReading gradings;

	private final RectificationReading rectifications;

	private final DossierFigures figures;

	DossierOverview(UnitPortrait portrait, GradingReading gradings, RectificationReading rectifications,
			DossierFigures figures) {
		this.portrait = portrait;
		this.gradings = gradings;
		this.rectifications = rectifications;
		this.figures = figures;
	}

	public Dossier of(String unit, Actor actor) {
		return new Dossier(this.portrait.of(unit, actor), this.figures.people(unit), this.figures.meetings(unit),
				this.gradings.of(unit, actor), this.rectifications.of(unit, actor));
	}

}
