package io.dangwu.rectification.process;

import io.dangwu.rectification.Preview;
import org.jspecify.annotations.Nullable;

/** What the committee answers about a plan. */
record PreviewPlan(Preview.Decision decision, @Nullable Integer present, @Nullable String opinion) {

	Preview preview() {
		return new Preview(this.decision, this.present, this.opinion);
	}

}
