package io.dangwu.award.rule;

import java.util.Collection;

/**
 * Nobody stands for two individual awards of one round (practice of the college).
 */
public final class DoubleNominationRule {

	private DoubleNominationRule() {
	}

	/**
	 * Whether a nomination would be a second one.
	 * @param standing the standards of the kinds for which the person stands already,
	 * withdrawn and refused nominations left out
	 */
	public static boolean isSecond(Standard standard, Collection<Standard> standing) {
		return standard.isIndividual() && standing.stream().anyMatch(Standard::isIndividual);
	}

}
