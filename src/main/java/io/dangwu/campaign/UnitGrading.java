package io.dangwu.campaign;

import io.dangwu.campaign.rule.Phase;
import io.dangwu.grading.GradingReading;
import io.dangwu.grading.GradingRound;
import io.dangwu.grading.GradingService;
import io.dangwu.grading.NewGrading;
import io.dangwu.organization.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has each organisation of a campaign graded, unless its grading of the year has begun
 * without the campaign.
 */
@Service
@Transactional
public class UnitGrading {

	private final CampaignDesk desk;

	private final GradingService gradings;

	private final GradingRound round;

	private final GradingReading reading;

	UnitGrading(CampaignDesk desk, GradingService gradings, GradingRound round, GradingReading reading) {
		this.desk = desk;
		this.gradings = gradings;
		this.round = round;
		this.reading = reading;
	}

	public void open(String key) {
		var year = this.desk.unitYear(key);
		if (this.reading.mark(year.unit(), year.year()).isEmpty()) {
			var until = year.campaign()
				.schedule()
				.deadline(Phase.GRADING, this.desk.today(), this.round.usualDeadline());
			this.gradings.open(new NewGrading(year.unit(), year.year(), until), Actor.SYSTEM);
		}
	}

}
