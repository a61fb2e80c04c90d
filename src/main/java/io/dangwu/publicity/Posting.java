package io.dangwu.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import io.dangwu.publicity.rule.RunningNotice;
import io.dangwu.regulation.Counting;
import io.dangwu.regulation.WorkingPeriod;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One posting of a notice; a corrected notice has several, of which the last counts.
 *
 * @param provisional whether the last day rests on a calendar not yet published
 * @param extensionConsent the reference of the superior's decision, where the posting was
 * extended
 */
@Embeddable
public record Posting(LocalDate postedOn, LocalDate lastDay, boolean provisional, int workingDays,
		@Enumerated(EnumType.STRING) Counting counting,
		@JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING) List<NoticeChannel> channels,
		@Nullable String extensionConsent) {

	Posting extendedTo(LocalDate newLastDay, String consent) {
		return new Posting(this.postedOn, newLastDay, false, this.workingDays, this.counting, this.channels, consent);
	}

	/** The same posting with its days reckoned again. */
	Posting recounted(WorkingPeriod period) {
		return new Posting(this.postedOn, period.lastDay(), period.provisional(), this.workingDays, this.counting,
				this.channels, this.extensionConsent);
	}

	RunningNotice running() {
		return new RunningNotice(this.postedOn, this.workingDays, this.counting, period(),
				this.extensionConsent != null);
	}

	WorkingPeriod period() {
		return new WorkingPeriod(this.lastDay, this.provisional);
	}

	public String places() {
		return this.channels.stream().map(NoticeChannel::title).collect(Collectors.joining("、"));
	}

}
