package io.dangwu.document;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The papers that features hand out.
 */
@Component
class PaperKinds {

	private final ObjectProvider<PaperCatalogue> catalogues;

	PaperKinds(ObjectProvider<PaperCatalogue> catalogues) {
		this.catalogues = catalogues;
	}

	List<PaperKind> all() {
		return this.catalogues.stream()
			.flatMap((catalogue) -> catalogue.papers().stream())
			.sorted(Comparator.comparing(PaperKind::id))
			.toList();
	}

	PaperKind one(String id) {
		return all().stream()
			.filter((kind) -> kind.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new RegulationViolated(Verdict.refused("没有这种文书")));
	}

	static List<String> repeated(PaperKind kind) {
		return repeated(kind.placeholders()).toList();
	}

	private static Stream<String> repeated(List<Placeholder> placeholders) {
		return placeholders.stream()
			.filter(Placeholder::isRepeated)
			.flatMap((one) -> Stream.concat(Stream.of(one.name()), repeated(one.rows())));
	}

}
