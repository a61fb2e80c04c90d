package io.dangwu.publicity.web;

import io.dangwu.publicity.LodgedObjection;
import io.dangwu.publicity.ObjectionKind;
import org.jspecify.annotations.Nullable;

/**
 * An objection as it is typed on the page.
 */
record ObjectionForm(@Nullable ObjectionKind kind, @Nullable String opinion, @Nullable String facts) {

	static ObjectionForm empty() {
		return new ObjectionForm(ObjectionKind.SIGNED, "", "");
	}

	LodgedObjection objection() {
		return LodgedObjection.of(this.kind, this.opinion, this.facts);
	}

	/** Keeps what was typed out of logs and messages. */
	@Override
	public String toString() {
		return "ObjectionForm " + this.kind;
	}

}
