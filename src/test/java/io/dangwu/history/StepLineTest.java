package io.dangwu.history;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StepLineTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	@ParameterizedTest
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
			due        | ended               | completed | state | late
			           |                     | false     | 办理中 | false
			2026-11-24 |                     | false     | 办理中 | false
			2026-11-23 |                     | false     | 办理中 | true
			2026-11-20 | 2026-11-20T23:59:59 | true      | 已办结 | false
			2026-11-20 | 2026-11-21T00:00    | true      | 已办结 | true
			2026-11-20 | 2026-11-21T00:00    | false     | 已结束 | false
			""")
	void saysHowItStandsAndWhetherItIsLate(@Nullable LocalDate due, @Nullable LocalDateTime ended, boolean completed,
			String state, boolean late) {
		var step = new StepLine("派人谈话", null, TODAY.atStartOfDay(), due, ended, completed);

		assertThat(step.state()).isEqualTo(state);
		assertThat(step.late(TODAY)).isEqualTo(late);
	}

}
