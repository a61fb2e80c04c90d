package io.dangwu.local.cases;

import java.time.LocalDate;
import java.time.ZoneId;

import io.dangwu.local.DemonstrationClock;
import io.dangwu.local.Preparation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The awards at the first start of the demonstration: last year's were given; of this
 * year's some are being noticed, others examined.
 */
@Component
class DemonstrationAwards implements Preparation {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	/** So many days ago the first of this year's rounds was opened. */
	private static final int OPENED = 20;

	private final AwardTimeline timeline;

	private final DemonstrationAppraisals appraisals;

	private final DemonstrationClock clock;

	private final boolean wanted;

	DemonstrationAwards(AwardTimeline timeline, DemonstrationAppraisals appraisals, DemonstrationClock clock,
			@Value("${dangwu.demonstration:today}") String demonstration) {
		this.timeline = timeline;
		this.appraisals = appraisals;
		this.clock = clock;
		this.wanted = demonstration.equals("today");
	}

	@Override
	public void prepare() {
		if (this.wanted && this.timeline.isEmpty()) {
			var now = this.clock.instant();
			carry(LocalDate.ofInstant(now, ZONE));
			this.clock.moveTo(now);
		}
	}

	/** The branches are graded already. */
	@Override
	public int getPhase() {
		return 4;
	}

	private void carry(LocalDate today) {
		var lastYear = today.getYear() - 1;
		this.appraisals.enter(lastYear - 1, today);
		this.timeline.finish(lastYear);
		this.appraisals.enter(lastYear, today.minusDays(OPENED));
		this.timeline.notice(today);
		this.timeline.examine(today);
	}

}
