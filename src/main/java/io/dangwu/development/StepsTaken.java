package io.dangwu.development;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.development.rule.Part;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

/** What was done in one case, line by line in the order of entry. */
@Embeddable
class StepsTaken {

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "development_id", nullable = false, updatable = false)
	@OrderBy("position")
	private List<Entry> entries = new ArrayList<>();

	void enter(Step step, Act act, String actor, Instant now) {
		this.entries.add(new Entry(this.entries.size() + 1, step, act, actor, now));
	}

	List<Entry> entries() {
		return List.copyOf(this.entries);
	}

	/** The last time the step was entered. */
	Optional<Entry> last(Step step) {
		return this.entries.stream().filter((entry) -> entry.step() == step).max(Comparator.comparing(Entry::position));
	}

	/** The day of the step, entered last. */
	LocalDate dayOf(Step step) {
		return last(step).map(Entry::on).orElseThrow(() -> new IllegalStateException("No %s yet".formatted(step)));
	}

	boolean endedWith(Step step, Outcome outcome) {
		return last(step).filter((entry) -> entry.outcome() == outcome).isPresent();
	}

	/** What may be told to the person, each step on the last day on which it was done. */
	List<StepDone> toldToThePerson() {
		var last = new LinkedHashMap<Step, LocalDate>();
		this.entries.stream().filter((entry) -> entry.step().isToldToThePerson()).forEach((entry) -> {
			last.remove(entry.step());
			last.put(entry.step(), entry.on());
		});
		return last.entrySet().stream().map((step) -> new StepDone(step.getKey(), step.getValue())).toList();
	}

	/** How often the step was entered since another one was. */
	int count(Step step, Step since) {
		var start = last(since).map(Entry::position).orElse(0);
		return Math.toIntExact(after(start).filter((entry) -> entry.step() == step).count());
	}

	boolean isEnteredSince(Step step, Step since) {
		return count(step, since) > 0;
	}

	/** Whether the step was entered after another one last ended so. */
	boolean isEnteredSince(Step step, Step since, Outcome outcome) {
		var start = this.entries.stream()
			.filter((entry) -> entry.step() == since && entry.outcome() == outcome)
			.mapToInt(Entry::position)
			.max()
			.orElse(0);
		return after(start).anyMatch((entry) -> entry.step() == step);
	}

	/** In which parts of the case somebody has acted. */
	Set<Part> partsOf(String userId) {
		return this.entries.stream()
			.filter((entry) -> entry.participants().anyMatch(userId::equals))
			.flatMap((entry) -> entry.step().part().stream())
			.collect(Collectors.toSet());
	}

	private Stream<Entry> after(int position) {
		return this.entries.stream().filter((entry) -> entry.position() > position);
	}

}
