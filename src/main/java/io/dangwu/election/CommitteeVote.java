package io.dangwu.election;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How the new committee voted on its secretary and deputy.
 *
 * @param reason why the secretary departs from what is normal
 */
public record CommitteeVote(Set<UUID> present, @Nullable UUID secretary, int forSecretary, @Nullable UUID deputy,
		int forDeputy, @Nullable String reason) {

	public CommitteeVote {
		present = Set.copyOf(present);
	}

	@Nullable UUID named(Office office) {
		return (office == Office.SECRETARY) ? this.secretary : this.deputy;
	}

	int approvals(Office office) {
		return (office == Office.SECRETARY) ? this.forSecretary : this.forDeputy;
	}

}
