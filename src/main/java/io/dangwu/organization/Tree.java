package io.dangwu.organization;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The organisations at work at one moment, with their lines up and down.
 *
 * @param heirs of each one that has ended, the organisation that keeps its files: the
 * branch that it was merged into, or what a dissolved one stood under
 */
record Tree(Map<String, Unit> units, Map<String, String> heirs) {

	static Tree of(List<Organization> organizations) {
		var byWork = organizations.stream().collect(Collectors.partitioningBy(Organization::isActive));
		return new Tree(
				byWork.get(true)
					.stream()
					.map(Organization::unit)
					.collect(Collectors.toMap(Unit::code, Function.identity())),
				byWork.get(false)
					.stream()
					.collect(Collectors.toMap((ended) -> ended.unit().code(), Organization::heir)));
	}

	Optional<Unit> find(String code) {
		return Optional.ofNullable(this.units.get(code));
	}

	Unit unit(String code) {
		return find(code).orElseThrow(() -> new NoSuchElementException("No organisation at work has the code " + code));
	}

	Optional<Unit> superior(Unit unit) {
		return Optional.ofNullable(unit.parentCode()).flatMap(this::find);
	}

	/**
	 * The unit itself, then its superiors up to the college committee.
	 */
	Stream<Unit> upwards(Unit unit) {
		return Stream.iterate(Optional.of(unit), Optional::isPresent, (above) -> above.flatMap(this::superior))
			.flatMap(Optional::stream);
	}

	boolean within(String code, String ancestor) {
		return find(keeper(code)).stream().flatMap(this::upwards).anyMatch((above) -> above.code().equals(ancestor));
	}

	/**
	 * The codes under which the unit's files lie: its own, those of all under it, and of
	 * what has ended in one of these.
	 */
	Stream<String> files(String unit) {
		return Stream.concat(this.units.keySet().stream(), this.heirs.keySet().stream())
			.filter((code) -> within(code, unit));
	}

	private String keeper(String code) {
		return this.heirs.containsKey(code) ? keeper(this.heirs.get(code)) : code;
	}

}
