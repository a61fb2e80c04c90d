package io.dangwu.regulation;

import org.jspecify.annotations.Nullable;

/**
 * Why something is refused, and the article that says so, where there is one to name.
 */
public record Objection(String reason, @Nullable String source) {

	@Override
	public String toString() {
		return (this.source != null) ? this.reason + "（依据" + this.source + "）" : this.reason;
	}

}
