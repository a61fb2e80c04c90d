package io.dangwu.election.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.dangwu.election.Act;
import io.dangwu.election.Office;
import org.jspecify.annotations.Nullable;

/** Whom the committee proposes. */
record ProposeCandidates(Decision decision, LocalDate proposedOn, @Nullable List<UUID> committee,
		@Nullable List<UUID> secretaries, @Nullable List<UUID> deputies, @Nullable String remark) {

	Act act() {
		return new Act(this.proposedOn, null, this.remark);
	}

	Map<Office, List<UUID>> names() {
		return Map.of(Office.COMMITTEE, listed(this.committee), Office.SECRETARY, listed(this.secretaries),
				Office.DEPUTY, listed(this.deputies));
	}

	private static List<UUID> listed(@Nullable List<UUID> members) {
		return Objects.requireNonNullElse(members, List.of());
	}

	enum Decision {

		PROPOSE, RECOMMEND_AGAIN

	}

}
