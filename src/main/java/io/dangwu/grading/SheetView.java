package io.dangwu.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.dangwu.evidence.Evidence;

/**
 * A sheet as it is filled in, question by question.
 */
public record SheetView(String businessKey, String unit, SheetKind kind, List<Check> checks, boolean submitted) {

	/** One of the six checks with its questions. */
	public record Check(int number, String title, String look, List<Item> items) {

		/** What it can bring. */
		public BigDecimal most() {
			return this.items.stream().map(Item::most).reduce(BigDecimal.ZERO, BigDecimal::add);
		}

	}

	/**
	 * One question.
	 *
	 * @param line what this sheet says
	 * @param self what the organisation said, for an evaluator
	 */
	public record Item(String code, String half, String text, Optional<String> counting, BigDecimal most,
			boolean applies, Line line, Line self, List<Evidence> files) {

		public String number() {
			return this.code.substring(1);
		}

	}

	/** The same with other lines, as they were typed. */
	public SheetView typed(Map<String, Line> lines) {
		return new SheetView(this.businessKey, this.unit, this.kind,
				this.checks.stream()
					.map((check) -> new Check(check.number(), check.title(), check.look(),
							check.items().stream().map((item) -> typed(item, lines)).toList()))
					.toList(),
				this.submitted);
	}

	private static Item typed(Item item, Map<String, Line> lines) {
		return new Item(item.code(), item.half(), item.text(), item.counting(), item.most(), item.applies(),
				lines.getOrDefault(item.code(), Line.EMPTY), item.self(), item.files());
	}

}
