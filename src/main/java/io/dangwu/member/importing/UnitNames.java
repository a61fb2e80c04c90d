package io.dangwu.member.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.dangwu.organization.Unit;

/**
 * Finds an organisation by what people write: its code, or its name where only one has
 * it.
 */
final class UnitNames {

	private final Map<String, Optional<Unit>> units = new HashMap<>();

	UnitNames(Collection<Unit> units) {
		units.forEach((unit) -> this.units.merge(unit.name(), Optional.of(unit), (one, other) -> Optional.empty()));
		units.forEach((unit) -> this.units.put(unit.code(), Optional.of(unit)));
	}

	Optional<Unit> find(String words) {
		var exact = this.units.get(words);
		return (exact != null) ? exact : this.units
			.getOrDefault(Words.plain(words).replace(" ", "").toUpperCase(Locale.ROOT), Optional.empty());
	}

}
