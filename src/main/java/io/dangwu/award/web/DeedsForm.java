package io.dangwu.award.web;

import java.util.UUID;

import io.dangwu.award.Deeds;
import io.dangwu.award.NewNomination;

/**
 * A nomination as it is typed.
 */
record DeedsForm(Typed typed) {

	NewNomination nomination() {
		var member = this.typed.orNone("member");
		return new NewNomination(this.typed.text("kind"), (member != null) ? UUID.fromString(member) : null, deeds());
	}

	Deeds deeds() {
		return new Deeds(this.typed.text("deeds"), this.typed.orNone("opinions"), this.typed.isTicked("leader"),
				this.typed.isTicked("failedCourse"), this.typed.numberOrNone("approvals", "赞成票数"));
	}

}
