package io.dangwu.regulation;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ShareTest {

	@ParameterizedTest(name = "{1} of {2} against {0}")
	@CsvSource({ "4/5, 19, 25, false, false", "4/5, 20, 25, true, false", "4/5, 21, 25, true, true",
			"1/2, 12, 24, true, false", "1/2, 13, 25, true, true", "1/2, 12, 25, false, false",
			" 2 / 3 , 2, 3, true, false" })
	void isComparedInWholeNumbers(String share, long part, long whole, boolean reached, boolean exceeded) {
		assertThat(Share.of(share).reachedBy(part, whole)).isEqualTo(reached);
		assertThat(Share.of(share).exceededBy(part, whole)).isEqualTo(exceeded);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.8", "4/5/6", "4/", "a/b", "-1/2", "1/0", "1/-2" })
	void refusesWhatIsNoShare(String written) {
		assertThatIllegalArgumentException().isThrownBy(() -> Share.of(written));
	}

	@ParameterizedTest
	@CsvSource({ "1/2, 半数", "4/5, 五分之四", "2/3, 三分之二", "30/100, 100分之30" })
	void isSaidInWords(String share, String words) {
		assertThat(Share.of(share).words()).isEqualTo(words);
	}

	@Test
	void isWrittenAsItIsRead() {
		assertThat(Share.of("4/5")).hasToString("4/5");
	}

	@Property
	void isExceededWhereverItIsReachedByOneLess(@ForAll @LongRange(min = 1, max = 100) long denominator,
			@ForAll @LongRange(max = 100) long numerator, @ForAll @LongRange(max = 100_000) long part,
			@ForAll @LongRange(max = 100_000) long whole) {
		var share = new Share(numerator, denominator);

		assertThat(share.reachedBy(part, whole)).isEqualTo(part * denominator >= whole * numerator);
		assertThat(share.exceededBy(part + 1, whole) || !share.reachedBy(part, whole)).isTrue();
	}

}
