package io.dangwu.member;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Class and time at the college.
 *
 * @param expectedLeaveOn none for somebody who is not going to leave
 */
@Embeddable
public record Studies(@Nullable String className, @Nullable String studentNo, @Nullable LocalDate enrolledOn,
		@Nullable LocalDate expectedLeaveOn) {

	public static final Studies NONE = new Studies(null, null, null, null);

}
