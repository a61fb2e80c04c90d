package io.dangwu.ballot.rule;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From a ballot is first dropped what does not count: a name written in elsewhere than
 * beside a vote against, a mark that can't be made out, a name repeated. Only then the
 * names are compared with the seats: with more of them the ballot is void, with fewer it
 * is not (中国共产党基层组织选举工作条例; 基层组织选举工作暂行条例).
 */
public final class SlipRule {

	private SlipRule() {
	}

	public static CountedSlip count(Slip slip, int seats, UnreadableMark unreadable) {
		if (unreadable.voids(slip)) {
			return CountedSlip.VOID;
		}
		var approved = approved(slip);
		return (approved.size() > seats) ? CountedSlip.VOID : new CountedSlip(true, approved, stances(slip));
	}

	static Set<UUID> approved(Slip slip) {
		return slip.marks().stream().flatMap(SlipRule::names).collect(Collectors.toSet());
	}

	private static Stream<UUID> names(Mark mark) {
		return switch (mark.stance()) {
			case APPROVE -> Stream.of(mark.line());
			case AGAINST -> Stream.ofNullable(mark.writeIn());
			case ABSTAIN, UNREADABLE -> Stream.empty();
		};
	}

	private static Map<UUID, Stance> stances(Slip slip) {
		return slip.marks()
			.stream()
			.filter((mark) -> !isUnreadable(mark))
			.collect(Collectors.toMap(Mark::line, Mark::stance, SlipRule::same));
	}

	/** A line that was marked twice in two ways says nothing that could be read. */
	private static Stance same(Stance one, Stance other) {
		return Objects.equals(one, other) ? one : Stance.ABSTAIN;
	}

	private static boolean isUnreadable(Mark mark) {
		return mark.stance() == Stance.UNREADABLE;
	}

}
