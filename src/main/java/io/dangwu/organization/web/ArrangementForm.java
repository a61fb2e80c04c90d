package io.dangwu.organization.web;

import java.time.LocalDate;

import io.dangwu.organization.Approval;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Another place in the tree for an organisation, or its end, as it is typed.
 *
 * @param other the general branch that it moves to, or the branch that it is merged into
 */
record ArrangementForm(@NotNull Arrangement kind, @Nullable String other, @NotNull LocalDate on,
		@NotBlank @Size(max = 100) String reference, @Size(max = 200) @Nullable String reason) {

	static ArrangementForm empty(LocalDate today) {
		return new ArrangementForm(Arrangement.MERGE, null, today, "", null);
	}

	String otherOrNone() {
		return (this.other != null) ? this.other : "";
	}

	Approval approval() {
		return new Approval(this.on, this.reference, this.reason);
	}

	/** What can be done with an organisation. */
	enum Arrangement {

		MERGE, MOVE, DISSOLVE

	}

}
