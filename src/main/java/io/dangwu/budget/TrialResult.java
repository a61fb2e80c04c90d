package io.dangwu.budget;

import java.util.List;
import java.util.function.Function;

import io.dangwu.regulation.Money;

/**
 * The budget as it would be, beside the current one.
 */
public record TrialResult(Trial trial, List<TrialLine> lines) {

	public Money now() {
		return sum(TrialLine::now);
	}

	public Money changes() {
		return sum(TrialLine::changes);
	}

	public Money tried() {
		return sum(TrialLine::tried);
	}

	public Money difference() {
		return sum(TrialLine::difference);
	}

	public int teachers() {
		return this.lines.stream().mapToInt((line) -> line.heads().teachers()).sum();
	}

	public int students() {
		return this.lines.stream().mapToInt((line) -> line.heads().students()).sum();
	}

	private Money sum(Function<TrialLine, Money> amount) {
		return this.lines.stream().map(amount).reduce(Money.ZERO, Money::plus);
	}

}
