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
 */
record Tree(Map<String, Unit> units) {

	static Tree of(List<Unit> units) {
		return new Tree(units.stream().collect(Collectors.toMap(Unit::code, Function.identity())));
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
		return find(code).stream().flatMap(this::upwards).anyMatch((above) -> above.code().equals(ancestor));
	}

}
