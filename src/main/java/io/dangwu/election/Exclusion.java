package io.dangwu.election;

import java.time.LocalDate;
import java.util.UUID;

import io.dangwu.election.rule.ExclusionGround;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A member with the right to vote who is to be left out of those due.
 *
 * @param awaySince the day of departure, where the ground is an absence
 * @param consented whether the superior has agreed
 */
@Embeddable
public record Exclusion(UUID memberId, String name, @Enumerated(EnumType.STRING) ExclusionGround ground,
		@Nullable LocalDate awaySince, boolean consented) {

	Exclusion consented(boolean agreed) {
		return new Exclusion(this.memberId, this.name, this.ground, this.awaySince, agreed);
	}

	public String words() {
		return "%s（%s%s）".formatted(this.name, this.ground.title(),
				(this.awaySince != null) ? "，" + this.awaySince + " 离开" : "");
	}

}
