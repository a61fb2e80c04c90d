package io.dangwu.local.college;

import java.time.LocalDate;
import java.util.Optional;

/** Which college an empty register is filled with at the start. */
enum Demonstration {

	/** Dated around the day of the first start. */
	TODAY,

	/** Dated as in 2012. */
	YEAR_2012,

	/** The register stays empty. */
	NONE;

	Optional<College> college(LocalDate today) {
		return switch (this) {
			case TODAY -> Optional.of(College.dated(today));
			case YEAR_2012 -> Optional.of(College.of2012());
			case NONE -> Optional.empty();
		};
	}

}
