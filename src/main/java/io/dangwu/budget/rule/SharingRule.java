package io.dangwu.budget.rule;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import io.dangwu.regulation.Money;
import io.dangwu.regulation.Verdict;

/**
 * Shares an amount by weights to the last 分: by the largest remainder, among equal ones
 * the smaller code first (college practice).
 */
public final class SharingRule {

	private SharingRule() {
	}

	public static SortedMap<String, Money> share(Money amount, Map<String, Long> weights) {
		var whole = weights.values().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
		check(amount, weights, whole).orThrow();
		var shares = new TreeMap<String, Money>();
		if (whole.signum() == 0) {
			weights.keySet().forEach((code) -> shares.put(code, Money.ZERO));
			return shares;
		}
		var parts = weights.entrySet().stream().map((entry) -> Part.of(entry, amount, whole)).sorted().toList();
		parts.forEach((part) -> shares.put(part.code(), new Money(part.floor())));
		var rest = amount.fen() - parts.stream().mapToLong(Part::floor).sum();
		parts.stream().limit(rest).forEach((part) -> shares.put(part.code(), new Money(part.floor() + 1)));
		return shares;
	}

	private static Verdict check(Money amount, Map<String, Long> weights, BigInteger whole) {
		return Verdict.refusedIf(amount.isNegative(), "分配总额不能为负数（%s 元）".formatted(amount))
			.and(Verdict.refusedIf(weights.values().stream().anyMatch((weight) -> weight < 0), "分配依据不能为负数"))
			.and(Verdict.refusedIf(amount.isPositive() && whole.signum() == 0, "没有可以分配的对象：各单位应得数都为零"));
	}

	/** The whole 分 of one share, and what is left of it. */
	private record Part(String code, long floor, BigInteger remainder) implements Comparable<Part> {

		private static final Comparator<Part> ORDER = Comparator.comparing(Part::remainder)
			.reversed()
			.thenComparing(Part::code);

		static Part of(Map.Entry<String, Long> weight, Money amount, BigInteger whole) {
			var exact = BigInteger.valueOf(amount.fen())
				.multiply(BigInteger.valueOf(weight.getValue()))
				.divideAndRemainder(whole);
			return new Part(weight.getKey(), exact[0].longValueExact(), exact[1]);
		}

		@Override
		public int compareTo(Part other) {
			return ORDER.compare(this, other);
		}

	}

}
