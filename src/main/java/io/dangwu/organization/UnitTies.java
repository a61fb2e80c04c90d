package io.dangwu.organization;

import io.dangwu.regulation.Verdict;

/**
 * Knows what still ties people or cases to an organisation, so that it cannot be
 * dissolved.
 */
public interface UnitTies {

	Verdict untied(Unit unit);

}
