package io.dangwu.award.rule;

import io.dangwu.regulation.Share;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.dangwu.award.rule.AwardEditions.LAW;
import static org.assertj.core.api.Assertions.assertThat;

/** R14. */
class QuotaRuleTest {

	@ParameterizedTest(name = "{0}: {2} of {1}")
	@CsvSource(delimiter = '|', textBlock = """
			R14-01 |   17 |  5/100 |  1 |  0
			R14-02 |   19 |  5/100 |  1 |  0
			R14-03 |   20 |  5/100 |  1 |  1
			R14-04 |   21 |  5/100 |  2 |  1
			R14-05 |   40 |  5/100 |  2 |  2
			R14-06 |   41 |  5/100 |  3 |  2
			R14-07 |   33 |  3/100 |  1 |  0
			R14-08 |   34 |  3/100 |  2 |  1
			R14-09 |    0 |  5/100 |  0 |  0
			R14-10 |   46 | 25/100 | 12 | 11
			R14-11 | 1900 |  2/100 | 38 | 38
			R14-12 |    8 | 20/100 |  2 |  1
			""")
	void roundsUpForNominationsAndDownForCaps(String row, long base, String rate, int nominations, int within) {
		assertThat(QuotaRule.nominations(base, Share.of(rate))).isEqualTo(nominations);
		assertThat(QuotaRule.within(base, Share.of(rate))).isEqualTo(within);
	}

	@ParameterizedTest
	@CsvSource({ "17, 5/100, 1", "0, 5/100, 0", "46, 25/100, 11", "1900, 2/100, 38" })
	void givesOneAtLeastWhereAnybodyCouldGetIt(long base, String rate, int cap) {
		assertThat(QuotaRule.cap(base, Share.of(rate))).isEqualTo(cap);
	}

	@ParameterizedTest
	@CsvSource({ "29, 1", "30, 2", "0, 1", "31, 2" })
	void countsABranchByItsSize(int fullMembers, int names) {
		assertThat(LAW.bracket().value().of(fullMembers)).isEqualTo(names);
	}

	@Property
	void neverDiffersByMoreThanOne(@ForAll @IntRange(max = 100_000) int base,
			@ForAll @IntRange(max = 100) int percent) {
		var rate = new Share(percent, 100);

		var more = QuotaRule.nominations(base, rate) - QuotaRule.within(base, rate);

		assertThat(more).isBetween(0, 1);
	}

}
