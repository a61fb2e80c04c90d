package io.dangwu.meeting.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FunctionaryRuleTest {

	private static final MeetingRegulations LAW = MeetingEditions.ALL.on(LocalDate.of(2026, 7, 10));

	/**
	 * C stands as candidate, X did not come, the others are here and stand in no vote.
	 */
	@ParameterizedTest(name = "{0} / {1}, sent {2}, of {3}, confirmed {4}: {5}")
	@CsvSource(nullValues = "-",
			value = { "A, B, -, 7, true, -", "AD, B, -, 7, true, -", "A, BD, -, 4, true, -", "A, -, 王老师, 3, true, -",
					"-, B, -, 7, true, 请选择监票人", "A, -, -, 7, true, 请选择计票人", "C, B, -, 7, true, C是候选人",
					"A, C, -, 7, true, C是候选人", "A, A, -, 7, true, A不能同时担任监票人和计票人", "AB, BD, -, 7, true, B不能同时担任",
					"X, B, -, 7, true, X不是到会的有表决权的党员", "A, X, -, 7, true, X不是到会的有表决权的党员", "A, B, -, 7, false, 须经大会表决通过",
					"A, B, -, 3, true, 计票人由上级党组织选派", "A, -, -, 3, true, 请填写上级选派的计票人", "A, B, 王老师, 3, true, 不再从本支部党员中推选",
					"A, B, 王老师, 4, true, 不用上级选派" })
	void knowsWhoMayWatchAndWhoMayCount(@Nullable String scrutineers, @Nullable String tellers, @Nullable String sent,
			int fullMembers, boolean confirmed, @Nullable String refusal) {
		var verdict = FunctionaryRule
			.check(new Nomination(nominees(scrutineers), nominees(tellers), sent, fullMembers, confirmed), LAW);

		assertThat(verdict.isAllowed()).isEqualTo(refusal == null);
		assertThat(verdict.text()).contains((refusal != null) ? refusal : "");
	}

	@Property
	void nobodyEverIsBothOrACandidateOrAbsent(@ForAll("names") String scrutineers, @ForAll("names") String tellers,
			@ForAll @IntRange(min = 1, max = 9) int fullMembers) {
		var nomination = new Nomination(nominees(scrutineers), nominees(tellers), null, fullMembers, true);

		if (FunctionaryRule.check(nomination, LAW).isAllowed()) {
			var all = new ArrayList<>(nomination.scrutineers());
			all.addAll(nomination.tellers());
			assertThat(all.stream().map(Nominee::name).distinct().count())
				.isEqualTo(nomination.scrutineers().stream().distinct().count()
						+ nomination.tellers().stream().distinct().count());
			assertThat(all).allMatch((nominee) -> nominee.present() && !nominee.candidate());
		}
	}

	@Provide
	Arbitrary<String> names() {
		return Arbitraries.strings().withChars("ABCDX").ofMinLength(0).ofMaxLength(3);
	}

	private static List<Nominee> nominees(@Nullable String names) {
		return (names != null) ? names.chars()
			.mapToObj((letter) -> String.valueOf((char) letter))
			.map((name) -> new Nominee(UUID.nameUUIDFromBytes(name.getBytes()), name, !name.equals("X"),
					name.equals("C")))
			.collect(Collectors.toList()) : List.of();
	}

}
