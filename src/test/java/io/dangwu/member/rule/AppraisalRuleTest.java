package io.dangwu.member.rule;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Share;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AppraisalRuleTest {

	private static final Cited<Share> A_THIRD = new Cited<>(Share.of("1/3"), null);

	@ParameterizedTest(name = "{0} of {1}, reason {2}: {3}")
	@CsvSource({ "0,9,,true", "3,9,,true", "4,9,,false", "4,9,' ',false", "4,9,上级同意,true", "3,10,,true", "4,10,,false",
			"1,3,,true", "1,2,,false" })
	void asksForAReasonAboveTheShare(int excellent, int members, @Nullable String reason, boolean allowed) {
		assertThat(AppraisalRule.check(excellent, members, reason, A_THIRD).isAllowed()).isEqualTo(allowed);
	}

}
