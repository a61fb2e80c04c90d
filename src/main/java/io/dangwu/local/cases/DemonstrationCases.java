package io.dangwu.local.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import io.dangwu.development.DevelopmentService;
import io.dangwu.development.Submission;
import io.dangwu.local.DemonstrationClock;
import io.dangwu.local.Preparation;
import io.dangwu.local.college.Newcomers;
import io.dangwu.organization.Actor;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A dozen cases spread over the stages, at the first start of the demonstration. */
@Component
class DemonstrationCases implements Preparation {

	private static final Logger log = LoggerFactory.getLogger(DemonstrationCases.class);

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	/** Nobody need do anything before some day comes. */
	private static final String IN_TIME = "";

	/** Where each case stands, and how many days ago its application came. */
	private static final List<Standing> STANDINGS = List.of(new Standing("ZZ01-T01", 6, "holdTalk"),
			new Standing("ZZ01-S01", 9, "recommendActivist"), new Standing("ZZ01-T01", 12, "decideActivist"),
			new Standing("ZZ01-S01", 10, "fileActivist"), new Standing("ZZ01-T01", 178, "inspectActivist"),
			new Standing("ZZ02-T01", 250, IN_TIME), new Standing("ZZ01-T01", 376, "proposeProspect"),
			new Standing("ZZ01-S01", 376, "consentToProspect"), new Standing("ZZ02-T01", 375, IN_TIME),
			new Standing("ZZ01-T01", 388, "trainProspect"), new Standing("ZZ01-T01", 395, "conveneMeeting"),
			new Standing("ZZ02-T01", 398, "confirmTally"), new Standing("ZZ01-T01", 408, "approveAdmission"),
			new Standing("ZZ01-S01", 560, "inspectProbationer"), new Standing("ZZ01-T01", 730, "applyForConversion"),
			new Standing("ZZ01-T01", 765, "reviewProbation"), new Standing("ZZ02-T01", 780, "archiveDossier"));

	private final DevelopmentService developments;

	private final RuntimeService runtime;

	private final Walker walker;

	private final DemonstrationClock clock;

	private final boolean wanted;

	DemonstrationCases(DevelopmentService developments, RuntimeService runtime, Walker walker, DemonstrationClock clock,
			@Value("${dangwu.demonstration:today}") String demonstration) {
		this.developments = developments;
		this.runtime = runtime;
		this.walker = walker;
		this.clock = clock;
		this.wanted = demonstration.equals("today");
	}

	@Override
	public void prepare() {
		if (this.wanted && this.runtime.createProcessInstanceQuery().count() == 0) {
			var now = this.clock.instant();
			var newcomers = new Newcomers();
			STANDINGS.forEach((standing) -> carry(newcomers, standing, now));
			this.clock.moveTo(now);
		}
	}

	/** Its people are of the college. */
	@Override
	public int getPhase() {
		return 1;
	}

	private void carry(Newcomers newcomers, Standing standing, Instant now) {
		var appliedOn = LocalDate.ofInstant(now, ZONE).minusDays(standing.age());
		this.clock.stopAt(appliedOn.atTime(9, 0).atZone(ZONE).toInstant());
		var key = this.developments.receive(newcomers.next(standing.branch(), appliedOn), Submission.OWN_UNIT,
				Actor.SYSTEM);
		this.walker.walk(key, standing.task()::equals, now);
		log.info("Case {} is there since {}", key, appliedOn);
	}

	private record Standing(String branch, int age, String task) {
	}

}
