package io.dangwu.regulation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rule says about an act: allowed, or refused with every reason there is.
 */
public record Verdict(List<Objection> objections) {

	private static final Verdict ALLOWED = new Verdict(List.of());

	public Verdict {
		objections = List.copyOf(objections);
	}

	public static Verdict allowed() {
		return ALLOWED;
	}

	public static Verdict refused(String reason) {
		return new Verdict(List.of(new Objection(reason, null)));
	}

	public static Verdict refused(String reason, Cited<?> by) {
		return new Verdict(List.of(new Objection(reason, by.source())));
	}

	public static Verdict refusedIf(boolean condition, String reason) {
		return condition ? refused(reason) : ALLOWED;
	}

	public static Verdict refusedIf(boolean condition, String reason, Cited<?> by) {
		return condition ? refused(reason, by) : ALLOWED;
	}

	/** All that both object to, each thing once. */
	public Verdict and(Verdict other) {
		return new Verdict(Stream.concat(this.objections.stream(), other.objections.stream()).distinct().toList());
	}

	/**
	 * The same objections, each with the article it rests on.
	 */
	public Verdict citing(Cited<?> by) {
		return new Verdict(
				this.objections.stream().map((objection) -> new Objection(objection.reason(), by.source())).toList());
	}

	public boolean isAllowed() {
		return this.objections.isEmpty();
	}

	/**
	 * Every reason on a line of its own; empty when allowed.
	 */
	public String text() {
		return this.objections.stream().map(Objection::toString).collect(Collectors.joining("\n"));
	}

	public void orThrow() {
		if (!isAllowed()) {
			throw new RegulationViolated(this);
		}
	}

}
