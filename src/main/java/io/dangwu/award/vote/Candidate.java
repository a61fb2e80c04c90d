package io.dangwu.award.vote;

import java.util.UUID;

import io.dangwu.award.Nominee;
import jakarta.persistence.Embeddable;

/**
 * Somebody on a list as the voters read it, frozen when the vote was opened.
 */
@Embeddable
public record Candidate(UUID nomination, String name, String unitName, String deeds) {

	static Candidate of(Nominee nominee) {
		return new Candidate(nominee.nomination(), nominee.name(), nominee.unitName(), nominee.deeds());
	}

}
