package io.dangwu.ballot.process;

import io.dangwu.ballot.CountReview;
import org.jspecify.annotations.Nullable;

/** What a scrutineer answers about a count. */
record ConfirmCount(CountReview.Check check, CountReview.@Nullable Remark remark) {

	CountReview review() {
		return new CountReview(this.check, this.remark);
	}

}
