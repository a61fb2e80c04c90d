package io.dangwu.campaign.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.dangwu.campaign.NewCampaign;
import io.dangwu.campaign.rule.Phase;
import io.dangwu.campaign.rule.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as it is typed: a last day for each phase, and those to whom it is sent.
 */
record CampaignForm(@Nullable String title, @Nullable LocalDate mobilisation, @Nullable LocalDate grading,
		@Nullable LocalDate planning, @Nullable LocalDate rectification, @Nullable LocalDate regrading,
		@Nullable LocalDate summary, @Nullable List<String> units) {

	static CampaignForm of(String title, Schedule proposed, List<String> units) {
		return new CampaignForm(title, proposed.end(Phase.MOBILISATION), proposed.end(Phase.GRADING),
				proposed.end(Phase.PLANNING), proposed.end(Phase.RECTIFICATION), proposed.end(Phase.REGRADING),
				proposed.end(Phase.SUMMARY), units);
	}

	NewCampaign campaign() {
		return new NewCampaign(Objects.requireNonNullElse(this.title, "").strip(), new Schedule(ends()),
				new HashSet<>(chosen()));
	}

	/** The days as the page shows them again. */
	Map<Phase, LocalDate> ends() {
		var ends = new EnumMap<Phase, LocalDate>(Phase.class);
		put(ends, Phase.MOBILISATION, this.mobilisation);
		put(ends, Phase.GRADING, this.grading);
		put(ends, Phase.PLANNING, this.planning);
		put(ends, Phase.RECTIFICATION, this.rectification);
		put(ends, Phase.REGRADING, this.regrading);
		put(ends, Phase.SUMMARY, this.summary);
		return ends;
	}

	List<String> chosen() {
		return Objects.requireNonNullElse(this.units, List.of());
	}

	private static void put(Map<Phase, LocalDate> ends, Phase phase, @Nullable LocalDate end) {
		if (end != null) {
			ends.put(phase, end);
		}
	}

}
