package io.dangwu.local.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.dangwu.campaign.CoverageRow;
import io.dangwu.campaign.NewCampaign;
import io.dangwu.local.DemonstrationClock;
import io.dangwu.local.Preparation;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Unit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A running building year at the first start of the demonstration: one general branch was
 * forgotten, a few branches are late, the others are being graded, some rectify already.
 */
@Component
class DemonstrationCampaign implements Preparation {

	private static final Logger log = LoggerFactory.getLogger(DemonstrationCampaign.class);

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final String FORGOTTEN = "ZZ05";

	private static final Set<String> LATE = Set.of("ZZ03-S03", "ZZ04-S03", "ZZ07-A07");

	/** So many days ago it was opened, and mobilised from above. */
	private static final int OPENED = 30;

	private static final int MOBILISED = 26;

	private final CampaignRooms rooms;

	private final DemonstrationGradings gradings;

	private final Walker walker;

	private final DemonstrationClock clock;

	private final boolean wanted;

	DemonstrationCampaign(CampaignRooms rooms, DemonstrationGradings gradings, Walker walker, DemonstrationClock clock,
			@Value("${dangwu.demonstration:today}") String demonstration) {
		this.rooms = rooms;
		this.gradings = gradings;
		this.walker = walker;
		this.clock = clock;
		this.wanted = demonstration.equals("today");
	}

	@Override
	public void prepare() {
		if (this.wanted && this.rooms.reading().all().isEmpty()) {
			var now = this.clock.instant();
			carry(LocalDate.ofInstant(now, ZONE), now);
			this.clock.moveTo(now);
		}
	}

	/** The budget of the year is there already. */
	@Override
	public int getPhase() {
		return 3;
	}

	private void carry(LocalDate today, Instant now) {
		itIs(today.minusDays(OPENED));
		var key = this.rooms.campaigns()
			.open(new NewCampaign("基层组织建设年活动", this.rooms.reading().beginningToday(), addressees()), Actor.SYSTEM);
		this.walker.walk(key, (task) -> true, now);
		var mobilised = itIs(today.minusDays(MOBILISED));
		this.walker.answer(key, "holdCollegeMobilisation",
				Map.of("heldOn", mobilised, "speaker", this.rooms.secretary(Unit.COLLEGE)));
		var units = this.rooms.reading()
			.coverage(key, Actor.SYSTEM)
			.rows()
			.stream()
			.filter((row) -> row.key().isPresent() && !LATE.contains(row.unit().code()))
			.toList();
		units.forEach((row) -> mobilise(row, mobilised));
		units.forEach((row) -> this.walker.waitOut(row.key().orElseThrow(), "gradingOpens"));
		this.gradings.carry(today.minusDays(OPENED).getYear(), today, now);
		log.info("Campaign {} is there", key);
	}

	private Set<String> addressees() {
		return this.rooms.reading()
			.addressees()
			.stream()
			.map(Unit::code)
			.filter((code) -> !code.equals(FORGOTTEN))
			.collect(Collectors.toSet());
	}

	private void mobilise(CoverageRow row, String on) {
		var key = row.key().orElseThrow();
		var secretary = this.rooms.secretary(row.unit().code());
		if (this.walker.openTasks(key).equals(List.of("planImplementation"))) {
			this.rooms.plan(key, secretary, LocalDate.parse(on));
		}
		this.walker.answer(key, "holdMobilisation", Map.of("heldOn", on, "speaker", secretary, "audience", 9));
	}

	private String itIs(LocalDate day) {
		this.clock.stopAt(day.atTime(9, 0).atZone(ZONE).toInstant());
		return day.toString();
	}

}
