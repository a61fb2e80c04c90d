package io.dangwu.local.cases;

import io.dangwu.award.AwardDecisionService;
import io.dangwu.award.AwardReading;
import io.dangwu.award.AwardService;
import io.dangwu.award.BranchNominationService;
import io.dangwu.award.CheckService;
import io.dangwu.award.ExaminationService;
import io.dangwu.award.RoundBoard;
import io.dangwu.award.RoundService;
import io.dangwu.grading.Grade;
import io.dangwu.grading.GradedUnit;
import io.dangwu.grading.GradingReading;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Component;

/** The doors of the awards. */
@Component
record AwardRooms(AwardService awards, RoundService rounds, BranchNominationService nominations,
		ExaminationService examinations, CheckService checks, AwardDecisionService decisions, AwardReading reading,
		GradingReading gradings, Officials officials) {

	RoundBoard board(String key) {
		return this.reading.board(key, Actor.SYSTEM);
	}

	/** Whether a branch was found advanced in its last grading. */
	boolean isAdvanced(String branch) {
		return this.gradings.latest(branch).map(GradedUnit::grade).filter(Grade.ADVANCED::equals).isPresent();
	}

	/** Who nominates for a branch. */
	Actor nominator(String branch) {
		return this.officials.actor(RoleKind.BRANCH_COMMITTEE, branch);
	}

	/** Who examines what was sent to a unit. */
	Actor examiner(String unit) {
		return this.officials.actor(RoleKind.GENERAL_BRANCH, unit);
	}

	Actor first(RoleKind kind) {
		return this.officials.actor(this.officials.first(kind));
	}

}
