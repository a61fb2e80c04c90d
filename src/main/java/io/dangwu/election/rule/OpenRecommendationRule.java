package io.dangwu.election.rule;

import java.util.Comparator;
import java.util.List;

import io.dangwu.regulation.Verdict;

/**
 * Who comes out of an open recommendation: names that the members recommended go on to
 * the masses, and stay with more than half of the members due and more than half of those
 * of the masses who took part; who stood up alone or was named by the organisation passes
 * the same way.
 */
public final class OpenRecommendationRule {

	private static final Comparator<Recommended> MOST_FIRST = Comparator.comparingInt(Recommended::byMembers)
		.reversed();

	private OpenRecommendationRule() {
	}

	/**
	 * The names that go on to the masses: so many for each seat, whoever is level with
	 * the last of them, and those who stood up or were named without that.
	 */
	public static List<Recommended> preliminary(List<Recommended> names, int seats, ElectionPractice practice) {
		var ranked = names.stream().filter((one) -> one.byMembers() > 0).sorted(MOST_FIRST).toList();
		var wanted = seats * practice.preliminaryNamesPerSeat().value();
		var last = (ranked.size() < wanted) ? 1 : ranked.get(wanted - 1).byMembers();
		return names.stream()
			.filter((one) -> one.byMembers() >= last || one.namedOtherwise())
			.sorted(MOST_FIRST)
			.toList();
	}

	/** Whether enough of the masses took part; impossible figures are refused. */
	public static Judgement participation(int masses, int tookPart, ElectionPractice practice) {
		Verdict.refusedIf(masses < 1, "应参加推荐的群众至少 1 人，请核对")
			.and(Verdict.refusedIf(tookPart < 0 || tookPart > masses,
					"实际参加推荐的群众 %d 人，应在 0 和应参加 %d 人之间，请核对".formatted(tookPart, masses)))
			.orThrow();
		var asked = practice.massParticipation().value();
		var enough = asked.isMetBy(tookPart, masses);
		return new Judgement(enough,
				"应参加群众 %d 人，实际参加 %d 人，%s，%s".formatted(masses, tookPart, asked.reckoning(tookPart, masses),
						enough ? asked.words() + "，推荐有效" : "未" + asked.words() + "，应当重新组织群众推荐"));
	}

	/** Whether a name stays; impossible figures are refused. */
	public static Judgement passes(Recommended one, int membersDue, int massesTookPart, ElectionPractice practice) {
		check(one, membersDue, massesTookPart).orThrow();
		var asked = practice.recommendedBy().value();
		var members = asked.isMetBy(one.byMembers(), membersDue);
		var masses = asked.isMetBy(one.byMasses(), massesTookPart);
		return new Judgement(members && masses,
				"党员推荐 %d 票，%s，%s；群众推荐 %d 票，%s，%s".formatted(one.byMembers(),
						asked.reckoning(one.byMembers(), membersDue), said(asked, members), one.byMasses(),
						asked.reckoning(one.byMasses(), massesTookPart), said(asked, masses)));
	}

	private static String said(Threshold asked, boolean met) {
		return met ? asked.words() : "未" + asked.words();
	}

	/** Whether the figures of one name are possible. */
	public static Verdict check(Recommended one, int membersDue, int massesTookPart) {
		return Verdict
			.refusedIf(one.byMembers() < 0 || one.byMembers() > membersDue,
					"%s的党员推荐票 %d，应在 0 和应到党员 %d 人之间，请核对".formatted(one.name(), one.byMembers(), membersDue))
			.and(Verdict.refusedIf(one.byMasses() < 0 || one.byMasses() > massesTookPart,
					"%s的群众推荐票 %d，应在 0 和参加推荐的群众 %d 人之间，请核对".formatted(one.name(), one.byMasses(), massesTookPart)));
	}

	/**
	 * Somebody recommended.
	 *
	 * @param namedOtherwise whether the person stood up alone or was named by the
	 * organisation
	 */
	public record Recommended(String name, int byMembers, int byMasses, boolean namedOtherwise) {

	}

}
