package io.dangwu.regulation;

/**
 * Somebody asked for what a regulation forbids; the message is the verdict in words.
 */
public final class RegulationViolated extends RuntimeException {

	private final transient Verdict verdict;

	public RegulationViolated(Verdict verdict) {
		super(verdict.text(), null, false, false);
		this.verdict = verdict;
	}

	public Verdict verdict() {
		return this.verdict;
	}

}
