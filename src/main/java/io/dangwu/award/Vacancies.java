package io.dangwu.award;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.dangwu.award.rule.LeadersShareRule;

import org.springframework.stereotype.Component;

/**
 * Where a round has places to fill, in the order in which they are filled: lists by their
 * ranking; a quota by the order in which the unit that has lost a place reported, whoever
 * was decided on at first.
 */
@Component
class Vacancies {

	private static final Comparator<Nomination> REPORTED = Comparator
		.comparing((Nomination one) -> Objects.requireNonNullElse(one.unitRank(), Integer.MAX_VALUE))
		.thenComparing(Nomination::id);

	private final AwardDesk desk;

	Vacancies(AwardDesk desk) {
		this.desk = desk;
	}

	/** Each leader who gets in leaves less room for those of the next places. */
	List<Places> of(AwardRound round) {
		var all = this.desk.of(round);
		var room = most(round) - proposed(all).filter(Nomination::isLeader).count();
		var found = new ArrayList<Places>();
		for (var kind : round.kinds()) {
			for (var pool : pools(kind, all.stream().filter((one) -> one.kind().equals(kind.code())).toList())) {
				var places = Places.of(kind, pool.free(), pool.waiting(), Math.toIntExact(room));
				found.add(places);
				room -= places.leadersNext();
			}
		}
		return found;
	}

	/** Why a leader is passed over. */
	String passingOver(AwardRound round) {
		return "中层副职以上领导干部最多表彰 %d 名，名额已满，由排序在后的人选依次替补".formatted(most(round));
	}

	int most(AwardRound round) {
		return LeadersShareRule.most(round.individualAwards(), this.desk.law(round).leaderShare().value());
	}

	private static List<Pool> pools(AwardKind kind, List<Nomination> all) {
		if (kind.isList()) {
			return List.of(new Pool(kind.places() - (int) proposed(all).count(), waiting(all, Places.ORDER)));
		}
		return all.stream()
			.map(Nomination::unit)
			.distinct()
			.sorted()
			.map((unit) -> quota(all.stream().filter((one) -> one.unit().equals(unit)).toList()))
			.toList();
	}

	/** As many as were decided on of the unit at first. */
	private static Pool quota(List<Nomination> ofUnit) {
		var decided = ofUnit.stream().filter((one) -> one.posting() == 1).count();
		return new Pool((int) (decided - proposed(ofUnit).count()), waiting(ofUnit, REPORTED));
	}

	private static Stream<Nomination> proposed(List<Nomination> nominations) {
		return nominations.stream().filter((one) -> one.state() == NominationState.PROPOSED);
	}

	private static List<Nomination> waiting(List<Nomination> nominations, Comparator<Nomination> order) {
		return nominations.stream().filter((one) -> one.state() == NominationState.CLEARED).sorted(order).toList();
	}

	/** How many places are free, and who waits for them. */
	private record Pool(int free, List<Nomination> waiting) {

	}

}
