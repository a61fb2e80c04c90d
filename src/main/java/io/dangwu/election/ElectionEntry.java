package io.dangwu.election;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * One line in the file of an election.
 */
@Embeddable
public record ElectionEntry(@Enumerated(EnumType.STRING) ElectionStep step, @Column(name = "acted_on") LocalDate on,
		@Enumerated(EnumType.STRING) ElectionOutcome outcome, @Nullable String reference, @Nullable String remark,
		String actor) {

}
