package io.dangwu.campaign;

import java.time.LocalDate;

import io.dangwu.campaign.rule.Phase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A phase of a running campaign that was given another last day, when, by whom and why.
 */
@Embeddable
public record MovedDeadline(@Enumerated(EnumType.STRING) Phase phase, LocalDate formerEnd, LocalDate newEnd,
		LocalDate movedOn, String movedBy, String reason) {

	String words() {
		return "“%s”截止日期由 %s 调整为 %s。".formatted(this.phase.title(), this.formerEnd, this.newEnd);
	}

}
