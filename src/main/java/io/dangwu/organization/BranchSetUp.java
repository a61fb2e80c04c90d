package io.dangwu.organization;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

import io.dangwu.organization.rule.CommitteeRule;
import io.dangwu.organization.rule.Neighbour;
import io.dangwu.organization.rule.NeighbourRule;
import io.dangwu.organization.rule.OrganizationPractice;
import io.dangwu.organization.rule.OrganizationRegulations;
import io.dangwu.organization.rule.SetUp;
import io.dangwu.organization.rule.SetUpRule;

/**
 * One branch as the set-up check looks at it, beside all others.
 *
 * @param seats how many sit in its committee, the secretary included
 */
record BranchSetUp(Unit unit, HeadCount count, int seats, Collection<BranchSetUp> others, OrganizationRegulations law) {

	Stream<Finding> findings(OrganizationPractice practice) {
		return SetUpRule.check(this.count.full(), this.count.members(), practice.branchMinBasis().value(), this.law)
			.stream()
			.flatMap((result) -> finding(result).stream());
	}

	private Optional<Finding> finding(SetUp result) {
		return switch (result) {
			case INPUT_ERROR -> Optional.empty();
			case MERGE -> Optional.of(merger());
			case COMMITTEE -> committee();
			case SECRETARY_ONLY -> secretaryOnly();
			case SPLIT_ADVISED -> Optional.of(finding(Finding.Kind.SPLIT, "党员 %d 人，超过 %d 人，建议按年级、专业或者单位分设"
				.formatted(this.count.members(), this.law.branchMaximum().value())));
			case GENERAL_BRANCH_POSSIBLE -> Optional.of(finding(Finding.Kind.GENERAL_BRANCH,
					"正式党员 %d 人，达到 %d 人，可以设立党总支".formatted(this.count.full(), this.law.generalBranchFrom().value())));
			case NO_VOTER -> Optional.of(finding(Finding.Kind.NO_VOTER, "没有正式党员，支部大会不能表决"));
		};
	}

	/** Its secretary's seat is looked at apart. */
	private Optional<Finding> committee() {
		var bounds = this.law.branchCommittee().value();
		var missing = CommitteeRule.missing(this.seats, bounds);
		if (missing > 0) {
			return Optional.of(finding(Finding.Kind.COMMITTEE_INCOMPLETE, "正式党员 %d 人，应当设 %d 至 %d 人的支部委员会，现有 %d 人，缺 %d 人"
				.formatted(this.count.full(), bounds.least(), bounds.normally(), this.seats, missing)));
		}
		return (CommitteeRule.surplus(this.seats, bounds) > 0) ? Optional
			.of(finding(Finding.Kind.COMMITTEE_TOO_LARGE, "支部委员会最多 %d 人，现有 %d 人".formatted(bounds.most(), this.seats)))
				: Optional.empty();
	}

	private Optional<Finding> secretaryOnly() {
		return (this.seats > 2)
				? Optional
					.of(finding(Finding.Kind.COMMITTEE_NOT_NEEDED, "正式党员 %d 人，不足 %d 人，只设书记，必要时设副书记，现有书记、副书记、委员 %d 人"
						.formatted(this.count.full(), this.law.committeeFrom().value(), this.seats)))
				: Optional.empty();
	}

	private Finding merger() {
		var size = "正式党员 %d 人、党员 %d 人，不足 %d 人".formatted(this.count.full(), this.count.members(),
				this.law.branchMinimum().value());
		var neighbours = this.others.stream().filter((other) -> !other.unit.equals(this.unit)).map(this::seen).toList();
		return NeighbourRule.choose(this.count.full(), this.count.members(), neighbours, this.law)
			.map((chosen) -> merger(size, chosen))
			.orElseGet(() -> finding(Finding.Kind.MERGE, size + "；没有合适的相邻支部，请研究合并方案"));
	}

	private Finding merger(String size, Neighbour chosen) {
		var other = this.others.stream()
			.map(BranchSetUp::unit)
			.filter((unit) -> unit.code().equals(chosen.code()))
			.findFirst()
			.orElseThrow();
		var why = Stream.of(chosen.sameSuperior() ? "隶属同一上级" : "", chosen.sameCategory() ? "支部类别相同" : "")
			.filter((reason) -> !reason.isEmpty())
			.toList();
		return new Finding(this.unit, Finding.Kind.MERGE,
				"%s；建议与%s合并：%s，在可合并的支部中人数最少，合并后正式党员 %d 人、党员 %d 人".formatted(size, other.name(), String.join("、", why),
						this.count.full() + chosen.full(), this.count.members() + chosen.members()),
				other);
	}

	private Neighbour seen(BranchSetUp other) {
		return new Neighbour(other.unit.code(), other.count.full(), other.count.members(),
				String.valueOf(this.unit.parentCode()).equals(other.unit.parentCode()),
				this.unit.category() != null && this.unit.category() == other.unit.category());
	}

	private Finding finding(Finding.Kind kind, String text) {
		return Finding.of(this.unit, kind, text);
	}

}
