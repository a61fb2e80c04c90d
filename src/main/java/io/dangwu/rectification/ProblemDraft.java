package io.dangwu.rectification;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

import io.dangwu.rectification.rule.FiveGoods;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A problem as it is planned; as long as the plan is a draft, parts may be missing.
 *
 * @param checkNumber which of the six checks found it
 * @param wanted what shall prove that it is solved
 */
@Embeddable
public record ProblemDraft(@Nullable String text, @Nullable Integer checkNumber,
		@Enumerated(EnumType.STRING) @Nullable FiveGoods good, @Nullable String goal, @Nullable String measure,
		@Nullable UUID responsible, @Nullable LocalDate deadline, @Nullable String wanted) {

	static final int LONGEST = 500;

	/** The same under one of the five goods, by its name. */
	public ProblemDraft under(String name) {
		return new ProblemDraft(this.text, this.checkNumber, FiveGoods.valueOf(name), this.goal, this.measure,
				this.responsible, this.deadline, this.wanted);
	}

	boolean isEmpty() {
		return Stream.of(this.text, this.goal, this.measure, this.wanted).allMatch((part) -> part == null);
	}

	boolean isTooLong() {
		return Stream.of(this.text, this.goal, this.measure, this.wanted)
			.anyMatch((part) -> part != null && part.length() > LONGEST);
	}

}
