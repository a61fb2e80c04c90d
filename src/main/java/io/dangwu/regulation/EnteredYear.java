package io.dangwu.regulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A year whose calendar is known, with how it came to be known.
 *
 * @param enteredBy none where it came with the product
 * @param moved the deadlines that became others when it was entered last
 */
public record EnteredYear(AnnouncedYear announced, @Nullable String enteredBy, @Nullable Instant enteredAt,
		List<MovedDeadline> moved) {

	public Optional<Instant> entered() {
		return Optional.ofNullable(this.enteredAt);
	}

}
