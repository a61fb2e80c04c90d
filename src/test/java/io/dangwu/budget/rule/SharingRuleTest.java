package io.dangwu.budget.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.dangwu.regulation.Money;
import io.dangwu.regulation.RegulationViolated;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.dangwu.budget.rule.BudgetEditions.PRACTICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** R17, sharing by weights. */
class SharingRuleTest {

	private static final String EIGHT = "T01:270000 T02:240000 T03:240000 T04:240000 S01:310000 S02:310000 S03:310000 S04:310000";

	@ParameterizedTest(name = "{0}: {1} by {2}")
	@CsvSource(delimiter = '|', textBlock = """
			R17-09 | 100.00 | A01:1 A02:1 A03:1   | A01=33.34 A02=33.33 A03=33.33
			R17-10 | 100.01 | A01:1 A02:1 A03:1   | A01=33.34 A02=33.34 A03=33.33
			R17-12 | 1.00   | A01:1 A02:2 A03:4   | A01=0.14 A02=0.29 A03=0.57
			R17-13 | 0.05   | A01:10000 A02:10000 | A01=0.03 A02=0.02
			R17-14 | 0.00   | A01:1 A02:1         | A01=0.00 A02=0.00
			R17-15 | 0.01   | T01:1 S01:1         | S01=0.01 T01=0.00
			""")
	void sharesToTheLastFen(String row, String amount, String weights, String expected) {
		assertThat(written(SharingRule.share(Money.of(amount), read(weights)))).isEqualTo(expected);
	}

	/** R17-11. */
	@Test
	void sharesWhatTheWorkedExampleLeaves() {
		assertThat(written(SharingRule.share(Money.of("20,070.00"), read(EIGHT)))).isEqualTo(
				"S01=2,790.00 S02=2,790.00 S03=2,790.00 S04=2,790.00 T01=2,430.00 T02=2,160.00 T03=2,160.00 T04=2,160.00");
	}

	/** R17-11b. */
	@Test
	void givesTheLargestRemaindersTheLastFen() {
		assertThat(written(SharingRule.share(Money.of("20,000.01"), read(EIGHT)))).isEqualTo(
				"S01=2,780.27 S02=2,780.27 S03=2,780.27 S04=2,780.27 T01=2,421.52 T02=2,152.47 T03=2,152.47 T04=2,152.47");
	}

	/** R17-16. */
	@ParameterizedTest
	@CsvSource({ "100.00, A01:0 A02:0, 没有可以分配的对象", "-1.00, A01:1, 分配总额不能为负数", "1.00, A01:-1 A02:2, 分配依据不能为负数" })
	void refusesWhatCannotBeShared(String amount, String weights, String reason) {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> SharingRule.share(Money.of(amount), read(weights)))
			.withMessageContaining(reason);
	}

	/** R17-20. */
	@Test
	void holdsBackHalfAFenUp() {
		var amount = Money.of("12,345.67");

		var held = amount.part(PRACTICE.heldBack().value());

		assertThat(held).hasToString("1,234.57");
		assertThat(amount.minus(held)).hasToString("11,111.10");
	}

	@Property
	void addsUpExactlyAndLeavesNobodyBelowZero(@ForAll @LongRange(max = 100_000_000_000L) long fen,
			@ForAll @Size(min = 1, max = 30) List<@LongRange(min = 1, max = 3_000_000_000L) Long> weights) {
		var shares = SharingRule.share(new Money(fen), named(weights));

		assertThat(FundPlan.sum(shares.values())).isEqualTo(new Money(fen));
		assertThat(shares.values()).noneMatch(Money::isNegative);
	}

	@Property
	void doesNotDependOnTheOrder(@ForAll @LongRange(max = 1_000_000) long fen,
			@ForAll @Size(min = 1, max = 20) List<@LongRange(min = 1, max = 1000) Long> weights) {
		var forwards = named(weights);
		var backwards = new LinkedHashMap<String, Long>();
		var codes = new ArrayList<>(forwards.keySet());
		Collections.reverse(codes);
		codes.forEach((code) -> backwards.put(code, forwards.get(code)));

		assertThat(SharingRule.share(new Money(fen), backwards)).isEqualTo(SharingRule.share(new Money(fen), forwards));
	}

	@Property
	void givesTheHeavierNoLess(@ForAll @LongRange(max = 1_000_000) long fen,
			@ForAll @Size(min = 2, max = 20) List<@LongRange(min = 1, max = 1000) Long> weights) {
		var named = named(weights);

		var shares = SharingRule.share(new Money(fen), named);

		named.forEach((one, weight) -> named.forEach(
				(other, less) -> assertThat(weight > less && shares.get(other).isMoreThan(shares.get(one))).isFalse()));
	}

	private static Map<String, Long> named(List<Long> weights) {
		var named = new LinkedHashMap<String, Long>();
		weights.forEach((weight) -> named.put("ZZ01-A%02d".formatted(named.size() + 1), weight));
		return named;
	}

	private static Map<String, Long> read(String weights) {
		return Arrays.stream(weights.split(" "))
			.map((one) -> one.split(":"))
			.collect(Collectors.toMap((one) -> one[0], (one) -> Long.valueOf(one[1])));
	}

	private static String written(Map<String, Money> shares) {
		return shares.entrySet()
			.stream()
			.map((share) -> share.getKey() + "=" + share.getValue())
			.collect(Collectors.joining(" "));
	}

}
