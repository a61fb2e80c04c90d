package io.dangwu.award.vote;

import java.util.Optional;
import java.util.UUID;

import io.dangwu.award.Nominee;
import io.dangwu.award.NomineeTies;
import io.dangwu.award.vote.rule.Tie;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A nominee as a panel gets it.
 *
 * @param code drawn by lot, shown in the place of the name where the panel is blind
 */
@Embeddable
record PanelCandidate(UUID nomination, String name, String unitName, String deeds, String code, @Nullable UUID member,
		String branch) {

	static PanelCandidate of(Nominee nominee, String code, NomineeTies ties) {
		return new PanelCandidate(nominee.nomination(), nominee.name(), nominee.unitName(), nominee.deeds(), code,
				ties.member().orElse(null), ties.branch());
	}

	Tie tie() {
		return new Tie(Optional.ofNullable(this.member), Optional.of(this.branch));
	}

	String label(boolean blind) {
		return blind ? this.code : this.name;
	}

	/** Names are covered where the panel is to know none. */
	String deeds(boolean blind) {
		return blind
				? this.deeds.replace(this.name + "同志", "该同志").replace(this.name, "该同志").replace(this.unitName, "所在单位")
				: this.deeds;
	}

}
