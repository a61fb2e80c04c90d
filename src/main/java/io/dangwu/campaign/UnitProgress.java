package io.dangwu.campaign;

import java.time.LocalDate;
import java.util.Optional;

import io.dangwu.campaign.rule.Phase;
import io.dangwu.grading.GradingMark;
import io.dangwu.grading.GradingReading;
import io.dangwu.organization.OrganizationService;
import io.dangwu.rectification.RectificationMark;
import io.dangwu.rectification.RectificationReading;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the process of an organisation's year how far it has come, by what the other
 * features have on file.
 */
@Service
@Transactional(readOnly = true)
public class UnitProgress {

	private final CampaignDesk desk;

	private final OrganizationService organizations;

	private final GradingReading gradings;

	private final RectificationReading rectifications;

	UnitProgress(CampaignDesk desk, OrganizationService organizations, GradingReading gradings,
			RectificationReading rectifications) {
		this.desk = desk;
		this.organizations = organizations;
		this.gradings = gradings;
		this.rectifications = rectifications;
	}

	/** The case of an organisation in the campaign of a year, if it takes part. */
	public Optional<String> key(String unit, int year) {
		return this.desk.unitYear(unit, year).map(UnitYear::businessKey);
	}

	/** The last day of a phase in the campaign of the case. */
	public LocalDate end(String key, Phase phase) {
		return this.desk.unitYear(key).campaign().schedule().end(phase);
	}

	/** General and directly affiliated branches plan how they carry it out. */
	public boolean plansItself(String key) {
		return CampaignOpening.isAddressee(this.organizations.unit(this.desk.unitYear(key).unit()));
	}

	/** Whether the grading is over. */
	public boolean isGraded(String key) {
		return grading(key).filter(GradingMark::isSettled).isPresent();
	}

	/** Every branch that was graded rectifies. */
	public boolean rectifies(String key) {
		return this.organizations.unit(this.desk.unitYear(key).unit()).isBranch()
				&& grading(key).filter(GradingMark::isLeftUngraded).isEmpty();
	}

	public boolean isRectified(String key) {
		return grading(key).flatMap((grading) -> this.rectifications.after(grading.businessKey()))
			.filter(RectificationMark::isDone)
			.isPresent();
	}

	private Optional<GradingMark> grading(String key) {
		var year = this.desk.unitYear(key);
		return this.gradings.mark(year.unit(), year.year());
	}

}
