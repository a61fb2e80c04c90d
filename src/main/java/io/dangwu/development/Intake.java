package io.dangwu.development;

import java.time.LocalDate;

import io.dangwu.organization.Actor;

/**
 * On what day and with how many half-yearly inspections behind it a case is taken up.
 *
 * @param moved whether the person came with papers from outside, which are to be examined
 * @param actor who answers for the days on record; nobody here for those of the register
 */
record Intake(LocalDate on, int inspections, boolean moved, Actor actor) {

	String source() {
		return this.moved ? "据转入材料登记" : "据党员信息库登记";
	}

}
