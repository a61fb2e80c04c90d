package io.dangwu.development.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import io.dangwu.development.Act;
import io.dangwu.development.Outcome;
import io.dangwu.development.Paper;
import io.dangwu.development.TransferCheck;
import org.jspecify.annotations.Nullable;

/** What the organisation department found in the admission papers of who moved in. */
record CheckTransferIn(LocalDate checkedOn, @Nullable Boolean reported, @Nullable List<Paper> papers,
		Outcome conclusion, @Nullable Boolean approvedByCounty, @Nullable String approvalRef) {

	TransferCheck check() {
		return new TransferCheck(Act.of(this.checkedOn, this.conclusion, this.approvalRef),
				Boolean.TRUE.equals(this.reported), Set.copyOf(Objects.requireNonNullElse(this.papers, List.of())),
				Boolean.TRUE.equals(this.approvedByCounty));
	}

}
