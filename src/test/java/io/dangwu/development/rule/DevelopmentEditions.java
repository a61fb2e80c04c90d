package io.dangwu.development.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.RegulationSettings;
import io.dangwu.regulation.Regulations;

import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

/**
 * The editions that the product brings along.
 */
final class DevelopmentEditions {

	private static final RegulationFiles FILES = new RegulationFiles(RegulationSettings.unpinned());

	static final Regulations<DevelopmentRegulations> ALL = FILES.read("development", DevelopmentRegulations.class);

	static final Regulations<DevelopmentPractice> PRACTICE = FILES.read("development-practice",
			DevelopmentPractice.class);

	static final DevelopmentRegulations OF_1990 = ALL.on(LocalDate.of(2012, 4, 10));

	static final DevelopmentRegulations OF_2014 = ALL.on(LocalDate.of(2014, 5, 28));

	static final DevelopmentRegulations OF_2026 = ALL.on(LocalDate.of(2026, 5, 11));

	private DevelopmentEditions() {
	}

	/** The edition of a year, as tables write it. */
	static DevelopmentRegulations of(int year) {
		return switch (year) {
			case 1990 -> OF_1990;
			case 2014 -> OF_2014;
			default -> OF_2026;
		};
	}

	/** The college's practice with one number changed. */
	static Regulations<DevelopmentPractice> practiceWith(String number, Object value) {
		var practice = PRACTICE.on(LocalDate.of(2012, 4, 10));
		var values = Arrays.stream(DevelopmentPractice.class.getRecordComponents())
			.map((component) -> component.getName().equals(number) ? new Cited<>(value, null)
					: ReflectionUtils.invokeMethod(component.getAccessor(), practice))
			.toArray();
		return Regulations.of(List
			.of(BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(DevelopmentPractice.class), values)));
	}

}
