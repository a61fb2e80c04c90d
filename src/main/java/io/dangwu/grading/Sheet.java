package io.dangwu.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * The answers to all questions by the organisation itself, or by one evaluator.
 */
@Entity(name = "GradingSheet")
class Sheet {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID gradingId;

	private @Nullable String evaluator;

	@ElementCollection
	@CollectionTable(name = "grading_line", joinColumns = @JoinColumn(name = "sheet_id"))
	@MapKeyColumn(name = "question")
	private Map<String, Line> lines = new HashMap<>();

	private @Nullable BigDecimal total;

	private @Nullable String submittedBy;

	private @Nullable LocalDate submittedOn;

	@SuppressWarnings("NullAway.Init")
	protected Sheet() {
	}

	Sheet(UUID gradingId, @Nullable String evaluator) {
		this.id = UUID.randomUUID();
		this.gradingId = gradingId;
		this.evaluator = evaluator;
	}

	void fill(Map<String, Line> answers) {
		this.lines.clear();
		answers.forEach((question, line) -> {
			if (!line.isEmpty()) {
				this.lines.put(question, line);
			}
		});
	}

	void submit(BigDecimal sum, String by, LocalDate on) {
		this.total = sum;
		this.submittedBy = by;
		this.submittedOn = on;
	}

	/** To be filled in again. */
	void reopen() {
		this.total = null;
		this.submittedBy = null;
		this.submittedOn = null;
	}

	boolean isSubmitted() {
		return this.submittedOn != null;
	}

	boolean isOfTheUnit() {
		return this.evaluator == null;
	}

	/** The account of the evaluator whose sheet it is. */
	String evaluator() {
		return Objects.requireNonNull(this.evaluator);
	}

	Map<String, Line> lines() {
		return Map.copyOf(this.lines);
	}

	Map<String, BigDecimal> points() {
		return points(this.lines);
	}

	static Map<String, BigDecimal> points(Map<String, Line> lines) {
		return lines.entrySet()
			.stream()
			.filter((line) -> line.getValue().points() != null)
			.collect(Collectors.toMap(Map.Entry::getKey, (line) -> Objects.requireNonNull(line.getValue().points())));
	}

	Optional<BigDecimal> total() {
		return Optional.ofNullable(this.total);
	}

	boolean isSubmittedBy(String userId) {
		return userId.equals(this.submittedBy);
	}

	Optional<LocalDate> submittedOn() {
		return Optional.ofNullable(this.submittedOn);
	}

}
