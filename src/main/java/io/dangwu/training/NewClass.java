package io.dangwu.training;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A class that is to be held.
 */
@Embeddable
public record NewClass(@Enumerated(EnumType.STRING) ClassKind kind, String title, LocalDate startsOn, LocalDate endsOn,
		int days, int hours, @Enumerated(EnumType.STRING) ClassMode mode, @Nullable String place) {

}
