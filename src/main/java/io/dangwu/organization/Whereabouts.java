package io.dangwu.organization;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a party organisation is found.
 *
 * @param phone with area code
 * @param place where it meets
 */
@Embeddable
public record Whereabouts(@Nullable String phone, @Nullable String place) {

	public static final Whereabouts NONE = new Whereabouts(null, null);

}
