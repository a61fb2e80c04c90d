package io.dangwu.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.document.word.Marks;
import io.dangwu.regulation.Verdict;

/**
 * Whether a template names only what its paper can say, where it can say it, and leaves
 * out nothing that the paper needs.
 */
final class TemplateCheck {

	private final PaperKind kind;

	private final List<Marks> marks;

	TemplateCheck(PaperKind kind, List<Marks> marks) {
		this.kind = kind;
		this.marks = marks;
	}

	Verdict verdict() {
		var verdict = this.marks.stream().map(this::judge).distinct().reduce(Verdict.allowed(), Verdict::and);
		for (var missing : missing(this.kind.placeholders())) {
			verdict = verdict.and(Verdict.refused("缺少必须有的占位符“%s”".formatted(missing.written())));
		}
		return verdict.isAllowed() ? verdict
				: verdict.and(Verdict.refused("可以使用的占位符：" + names(this.kind.placeholders())));
	}

	private Verdict judge(Marks mark) {
		return visible(mark.path()).filter((one) -> one.name().equals(mark.name()))
			.findFirst()
			.map((one) -> judge(mark, one))
			.orElseGet(() -> everywhere(this.kind.placeholders()).anyMatch((one) -> one.name().equals(mark.name()))
					? Verdict.refused("“%s”写在了不能使用它的位置，应当写在它所属的重复区块之内".formatted(mark.source()))
					: Verdict.refused("不认识占位符“%s”".formatted(mark.source())));
	}

	private static Verdict judge(Marks mark, Placeholder meant) {
		return Verdict
			.refusedIf(meant.isRepeated() && !mark.repeats(),
					"“%1$s”有多项，应当写成“{{?%1$s}}”……“{{/%1$s}}”，或者写在表格的一行里".formatted(meant.name()))
			.and(Verdict.refusedIf(!meant.isRepeated() && mark.repeats(),
					"“%s”只有一项，应当写成“{{%s}}”".formatted(mark.source(), meant.name())));
	}

	/** What may be used inside these blocks. */
	private Stream<Placeholder> visible(List<String> path) {
		return Stream.concat(this.kind.placeholders().stream(),
				everywhere(this.kind.placeholders()).filter((one) -> path.contains(one.name()))
					.flatMap((one) -> one.rows().stream()));
	}

	private Set<Placeholder> missing(List<Placeholder> wanted) {
		Predicate<Placeholder> used = (one) -> this.marks.stream().anyMatch((mark) -> mark.name().equals(one.name()));
		return wanted.stream()
			.flatMap((one) -> used.test(one) ? missing(one.rows()).stream()
					: Stream.of(one).filter(Placeholder::required))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static Stream<Placeholder> everywhere(List<Placeholder> placeholders) {
		return placeholders.stream().flatMap((one) -> Stream.concat(Stream.of(one), everywhere(one.rows())));
	}

	private static String names(List<Placeholder> placeholders) {
		return placeholders.stream()
			.map((one) -> one.isRepeated() ? "%s（其中：%s）".formatted(one.name(), names(one.rows())) : one.name())
			.collect(Collectors.joining("、"));
	}

}
