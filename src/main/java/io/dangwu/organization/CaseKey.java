package io.dangwu.organization;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the key of a case says: the unit that opened it and the kind of case, as in
 * {@code ZZ01-T01-FZ-2026-0007}. What belongs to a case may have its key with a number
 * behind it.
 */
public record CaseKey(String unit, String kind) {

	private static final Pattern TEXT = Pattern.compile("(.+)-([A-Z]{2})-\\d{4}-\\d+(-\\d+)?");

	/** Empty for what is no key of a case. */
	public static Optional<CaseKey> of(String businessKey) {
		return Optional.of(TEXT.matcher(businessKey))
			.filter((key) -> key.matches())
			.map((key) -> new CaseKey(key.group(1), key.group(2)));
	}

}
