package io.dangwu.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.dangwu.evidence.Evidence;
import io.dangwu.evidence.EvidenceReading;
import io.dangwu.grading.rule.CheckKind;
import io.dangwu.grading.rule.Question;
import io.dangwu.organization.Category;
import io.dangwu.organization.OrganizationService;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Lays a sheet out by the six checks.
 */
@Component
class SheetLayout {

	private final OrganizationService organizations;

	private final EvidenceReading evidence;

	private final GradingDesk desk;

	SheetLayout(OrganizationService organizations, EvidenceReading evidence, GradingDesk desk) {
		this.organizations = organizations;
		this.evidence = evidence;
		this.desk = desk;
	}

	SheetView view(Grading grading, SheetKind kind, Map<String, Line> lines, Map<String, Line> self,
			boolean submitted) {
		var files = this.evidence.of(grading.businessKey());
		var checks = Arrays.stream(CheckKind.values())
			.map((check) -> new SheetView.Check(check.number(), check.title(), check.look(),
					questions(grading).stream()
						.filter((question) -> question.check() == check)
						.map((question) -> item(question, grading, lines, self, files))
						.toList()))
			.toList();
		return new SheetView(grading.businessKey(), this.organizations.unit(grading.unit()).name(), kind, checks,
				submitted);
	}

	List<Question> questions(Grading grading) {
		return this.desk.law(grading).questions().value();
	}

	/** What kind of branch it is; a general branch is of none. */
	@Nullable String category(Grading grading) {
		return Optional.ofNullable(this.organizations.unit(grading.unit()).category()).map(Category::name).orElse(null);
	}

	private SheetView.Item item(Question question, Grading grading, Map<String, Line> lines, Map<String, Line> self,
			List<Evidence> files) {
		return new SheetView.Item(question.code(), question.half(), question.text(),
				Optional.ofNullable(question.counting()), question.points(), question.appliesTo(category(grading)),
				lines.getOrDefault(question.code(), Line.EMPTY), self.getOrDefault(question.code(), Line.EMPTY),
				files.stream().filter((file) -> file.slot().equals(question.code())).toList());
	}

}
