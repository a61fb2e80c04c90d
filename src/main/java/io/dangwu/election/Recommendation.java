package io.dangwu.election;

import java.util.UUID;

import io.dangwu.election.rule.OpenRecommendationRule.Recommended;
import jakarta.persistence.Embeddable;

/**
 * Somebody whom members or masses recommended.
 *
 * @param namedOtherwise whether the person stood up alone or was named by the
 * organisation
 * @param examined whether the examination was passed
 */
@Embeddable
public record Recommendation(UUID memberId, String name, int byMembers, int byMasses, boolean namedOtherwise,
		boolean examined) {

	Recommendation withMasses(int approvals) {
		return new Recommendation(this.memberId, this.name, this.byMembers, approvals, this.namedOtherwise, false);
	}

	Recommendation examined(boolean passed) {
		return new Recommendation(this.memberId, this.name, this.byMembers, this.byMasses, this.namedOtherwise, passed);
	}

	Recommended recommended() {
		return new Recommended(this.name, this.byMembers, this.byMasses, this.namedOtherwise);
	}

}
