package io.dangwu.campaign;

import java.util.Collection;
import java.util.stream.Stream;

import io.dangwu.grading.GradingMark;
import io.dangwu.grading.GradingReading;
import io.dangwu.rectification.RectificationMark;
import io.dangwu.rectification.RectificationReading;

import org.springframework.stereotype.Component;

/**
 * The gradings and rectifications that belong to the years of organisations.
 */
@Component
class UnitCases {

	private final GradingReading gradings;

	private final RectificationReading rectifications;

	UnitCases(GradingReading gradings, RectificationReading rectifications) {
		this.gradings = gradings;
		this.rectifications = rectifications;
	}

	Stream<GradingMark> gradings(Collection<UnitYear> years) {
		return years.stream().flatMap((year) -> this.gradings.mark(year.unit(), year.year()).stream());
	}

	Stream<RectificationMark> rectifications(Collection<UnitYear> years) {
		return gradings(years).flatMap((grading) -> this.rectifications.after(grading.businessKey()).stream());
	}

}
