package io.dangwu.local.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.dangwu.award.NewRound;
import io.dangwu.award.RoundDays;
import io.dangwu.local.DemonstrationClock;
import io.dangwu.organization.RoleKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** The rounds of awards of the demonstration, each step on its day. */
@Component
class AwardTimeline {

	private static final Logger log = LoggerFactory.getLogger(AwardTimeline.class);

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final Set<String> MEMBERS = Set.of("YXDY");

	private static final Set<String> OTHERS = Set.of("XJZZ", "YRXF", "CCXF");

	/** Who took part, and who nominated: not all, so that the first start is short. */
	private static final Set<String> UNITS_OF_LAST_YEAR = Set.of("ZZ01", "ZZ02", "ZZ07");

	private static final List<String> LAST_YEAR = List.of("ZZ01-T01", "ZZ01-T02", "ZZ02-T01", "ZZ02-T02", "ZZ07-A03",
			"ZZ07-A06");

	private static final Set<String> UNITS_NOTICED = Set.of("ZZ03", "ZZ04", "ZZ08", "ZD01");

	private static final List<String> NOTICED = List.of("ZZ03-T02", "ZZ03-S01", "ZZ04-T01", "ZZ04-T03", "ZZ08-R01",
			"ZZ08-R02", "ZD01");

	private static final Set<String> UNITS_EXAMINED = Set.of("ZZ01", "ZZ02", "ZZ06");

	private static final List<String> STAFF = List.of("ZZ01-T01", "ZZ01-T02", "ZZ01-T03", "ZZ01-T04", "ZZ02-T01",
			"ZZ02-T02", "ZZ06-T01", "ZZ06-T02");

	private static final List<String> STUDENTS = List.of("ZZ01-S02", "ZZ01-S03", "ZZ02-S01", "ZZ02-S02", "ZZ06-S01");

	/** The one has a draft, the other nothing. */
	private static final Set<String> LATE = Set.of("ZZ01-T01", "ZZ02-S03");

	private static final Set<String> EXAMINING = Set.of("ZZ01", "ZZ06");

	private static final String ADVANCED = "ZZ06-T01";

	private final AwardRooms rooms;

	private final AwardSteps steps;

	private final Walker walker;

	private final DemonstrationClock clock;

	AwardTimeline(AwardRooms rooms, AwardSteps steps, Walker walker, DemonstrationClock clock) {
		this.rooms = rooms;
		this.steps = steps;
		this.walker = walker;
		this.clock = clock;
	}

	boolean isEmpty() {
		return this.rooms.awards().rounds().isEmpty();
	}

	/** From its opening to its dossier. */
	void finish(int year) {
		var latest = RoundDays.latest(this.rooms.rounds().plan(year, false));
		var days = AwardDays.early(latest);
		var key = open(days.nominateBy().minusWeeks(1), round(year, "优秀共产党员评选表彰", days, MEMBERS, UNITS_OF_LAST_YEAR));
		carryToNotice(key, LAST_YEAR, days, days.preliminaryBy());
		this.walker.walk(key, "decideFinally"::equals, moment(latest.ceremonyBy()));
		var ceremony = itIs(latest.ceremonyBy()).toString();
		this.walker.answer(key, "decideFinally",
				Map.of("decidedOn", ceremony, "decisionRef", "示例院党〔%d〕18号".formatted(year)));
		this.walker.answer(key, "holdCeremony", Map.of("heldOn", ceremony, "place", "学术报告厅"));
		itIs(latest.ceremonyBy().plusWeeks(1));
		this.walker.answer(key, "archiveRound", Map.of("dossier", "DQ-%d-07".formatted(year)));
	}

	/** Two days ago the names went up. */
	void notice(LocalDate today) {
		var days = new AwardDays(today).noticing();
		var key = open(days.nominateBy().minusWeeks(1),
				round(today.getYear(), "优秀共产党员评选表彰", days, MEMBERS, UNITS_NOTICED));
		carryToNotice(key, NOTICED, days, today.minusDays(2));
	}

	/** Two branches were late, two general branches are not done yet. */
	void examine(LocalDate today) {
		var days = new AwardDays(today).examining();
		var key = open(days.nominateBy().minusWeeks(2),
				round(today.getYear(), "先进党组织和“十大先锋”评选表彰", days, OTHERS, UNITS_EXAMINED));
		var on = itIs(days.nominateBy());
		settle(key);
		this.steps.nominate(key, "YRXF", STAFF);
		this.steps.nominate(key, "CCXF", STUDENTS);
		if (this.rooms.isAdvanced(ADVANCED)) {
			this.steps.nominateItself(key, ADVANCED);
		}
		this.steps.handIn(key, LATE, on);
		this.walker.waitOut(key, "nominationGateClosed");
		itIs(today.minusDays(2));
		this.steps.examine(key, EXAMINING);
		log.info("Round {} is there", key);
	}

	private void carryToNotice(String key, List<String> branches, RoundDays days, LocalDate postedOn) {
		var on = itIs(days.nominateBy());
		settle(key);
		this.steps.nominate(key, "YXDY", branches);
		this.steps.handIn(key, Set.of(), on);
		itIs(days.examineBy());
		settle(key);
		this.steps.examine(key, Set.of());
		itIs(days.checkBy());
		settle(key);
		this.steps.check(key);
		itIs(days.preliminaryBy());
		settle(key);
		this.steps.decide(key, days.preliminaryBy());
		itIs(postedOn);
		settle(key);
		this.walker.answer(key, "postNotice", Map.of());
		log.info("Round {} is there", key);
	}

	private String open(LocalDate on, NewRound wanted) {
		itIs(on);
		return this.rooms.rounds().open(wanted, this.rooms.first(RoleKind.PARTY_OFFICE));
	}

	/** A round that can't be over before 1 July any more says why. */
	private NewRound round(int year, String title, RoundDays days, Set<String> kinds, Set<String> units) {
		var rounds = this.rooms.rounds();
		var latest = RoundDays.latest(rounds.plan(year, days.voteBy() != null)).ceremonyBy();
		var late = days.ceremonyBy().isAfter(latest) ? "校区搬迁，本年度表彰推迟举行" : null;
		return new NewRound(year, year + "年" + title, rounds.cutOff(year), rounds.usualKinds(kinds), days, units, late);
	}

	/** Lets the engine do what it does by itself. */
	private void settle(String key) {
		this.walker.walk(key, (task) -> true, this.clock.instant());
	}

	private LocalDate itIs(LocalDate day) {
		this.clock.stopAt(moment(day));
		return day;
	}

	private static Instant moment(LocalDate day) {
		return day.atTime(9, 0).atZone(ZONE).toInstant();
	}

}
