package io.dangwu.development;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import io.dangwu.development.rule.Part;
import org.jspecify.annotations.Nullable;

import static io.dangwu.development.Outcome.AGREED;
import static io.dangwu.development.Outcome.APPROVED;
import static io.dangwu.development.Outcome.CALLED_OFF;
import static io.dangwu.development.Outcome.CANCEL;
import static io.dangwu.development.Outcome.CANCELLED;
import static io.dangwu.development.Outcome.CONSENTED;
import static io.dangwu.development.Outcome.CONTINUE;
import static io.dangwu.development.Outcome.CONVERT;
import static io.dangwu.development.Outcome.CONVERTED;
import static io.dangwu.development.Outcome.DEFERRED;
import static io.dangwu.development.Outcome.DETERMINED;
import static io.dangwu.development.Outcome.DISCIPLINED;
import static io.dangwu.development.Outcome.DONE;
import static io.dangwu.development.Outcome.EDUCATE;
import static io.dangwu.development.Outcome.EXTEND;
import static io.dangwu.development.Outcome.EXTENDED;
import static io.dangwu.development.Outcome.FAILED;
import static io.dangwu.development.Outcome.FILED;
import static io.dangwu.development.Outcome.INVALID_MEETING;
import static io.dangwu.development.Outcome.LISTED;
import static io.dangwu.development.Outcome.MISSING;
import static io.dangwu.development.Outcome.MOVED;
import static io.dangwu.development.Outcome.MOVED_IN;
import static io.dangwu.development.Outcome.MOVED_OUT;
import static io.dangwu.development.Outcome.NEEDS_WORK;
import static io.dangwu.development.Outcome.NOT_PASSED;
import static io.dangwu.development.Outcome.NOT_QUALIFIED;
import static io.dangwu.development.Outcome.NOT_RECOGNISED;
import static io.dangwu.development.Outcome.NOT_YET;
import static io.dangwu.development.Outcome.NO_DECISION;
import static io.dangwu.development.Outcome.PASSED;
import static io.dangwu.development.Outcome.POSTPONED;
import static io.dangwu.development.Outcome.PROPOSE;
import static io.dangwu.development.Outcome.QUALIFIED;
import static io.dangwu.development.Outcome.RECOGNISED;
import static io.dangwu.development.Outcome.REFUSED;
import static io.dangwu.development.Outcome.RETURNED;
import static io.dangwu.development.Outcome.SATISFACTORY;
import static io.dangwu.development.Outcome.STOP;
import static io.dangwu.development.Outcome.SUGGEST_APPROVAL;
import static io.dangwu.development.Outcome.SUGGEST_REFUSAL;
import static io.dangwu.development.Outcome.UPHELD;
import static io.dangwu.development.Outcome.VOID;
import static io.dangwu.development.Outcome.WITHDRAWN;

/**
 * What is entered in the file of a case: its number among the twenty-five steps, the step
 * whose day it may not precede, and the ways in which it may end.
 */
public enum Step {

	APPLICATION(1, "递交入党申请书", null, DONE), TALK(2, "派人谈话", APPLICATION, DONE),
	RECOMMENDATION(3, "推荐积极分子", APPLICATION, DONE), ACTIVIST_DECISION(3, "确定积极分子", RECOMMENDATION, DETERMINED, NOT_YET),
	ACTIVIST_FILING(4, "积极分子备案", ACTIVIST_DECISION, FILED, RETURNED),
	CULTIVATORS(5, "指定培养联系人", ACTIVIST_DECISION, DONE), CULTIVATOR_REPLACEMENT(5, "更换培养联系人", CULTIVATORS, DONE),
	INSPECTION(6, "培养教育考察", CULTIVATORS, SATISFACTORY, NEEDS_WORK, STOP),
	PROPOSAL(7, "提出发展对象", INSPECTION, PROPOSE, CONTINUE, STOP), CONSENT(8, "上级同意", PROPOSAL, CONSENTED, RETURNED),
	NOTICE(8, "公示", PROPOSAL, PASSED, UPHELD), PROSPECT_FILING(8, "发展对象备案", PROPOSAL, FILED, RETURNED),
	LISTING(8, "列为发展对象", PROPOSAL, LISTED), INTRODUCERS(9, "确定入党介绍人", LISTING, DONE),
	INTRODUCER_REPLACEMENT(9, "更换入党介绍人", INTRODUCERS, DONE),
	POLITICAL_REVIEW(10, "政治审查", LISTING, QUALIFIED, NOT_QUALIFIED), TRAINING(11, "短期集中培训", LISTING, PASSED, FAILED),
	COMMITTEE_REVIEW(12, "支委会审查", POLITICAL_REVIEW, QUALIFIED, NOT_QUALIFIED),
	PRE_REVIEW(13, "上级党委预审", COMMITTEE_REVIEW, QUALIFIED, RETURNED), APPLICATION_FORM(14, "填写入党志愿书", PRE_REVIEW, DONE),
	ADMISSION_MEETING(15, "支部大会讨论", APPLICATION_FORM, PASSED, NOT_PASSED, INVALID_MEETING, CALLED_OFF),
	EXAMINATION(15, "党总支审议", ADMISSION_MEETING, AGREED, RETURNED),
	ADMISSION_TALK(16, "审批前谈话", ADMISSION_MEETING, SUGGEST_APPROVAL, SUGGEST_REFUSAL),
	APPROVAL(17, "党委审批", ADMISSION_TALK, APPROVED, REFUSED, DEFERRED, VOID),
	ADMISSION_ANNOUNCEMENT(17, "宣布审批结果", APPROVAL, DONE), ADMISSION_FILING(18, "报上级组织部门备案", APPROVAL, FILED),
	GROUP(19, "编入党支部和党小组", APPROVAL, DONE), OATH(20, "入党宣誓", APPROVAL, DONE),
	PROBATION_INSPECTION(21, "预备期教育考察", ADMISSION_MEETING, SATISFACTORY, NEEDS_WORK),
	DISCIPLINE(21, "违纪情况", ADMISSION_MEETING, DISCIPLINED),
	CONVERSION_APPLICATION(22, "转正申请", ADMISSION_MEETING, FILED, MISSING),
	PROBATION_REVIEW(23, "支委会审查转正", ADMISSION_MEETING, CONVERT, EXTEND, CANCEL, EDUCATE),
	CONVERSION_MEETING(23, "支部大会讨论转正", PROBATION_REVIEW, PASSED, NO_DECISION, INVALID_MEETING, CALLED_OFF),
	CONVERSION_APPROVAL(24, "党委审批转正", CONVERSION_MEETING, APPROVED, REFUSED),
	CONVERSION_ANNOUNCEMENT(24, "宣布转正结果", CONVERSION_APPROVAL, CONVERTED, EXTENDED, CANCELLED, REFUSED),
	ARCHIVE(25, "材料归档", CONVERSION_ANNOUNCEMENT, DONE), WITHDRAWAL(1, "撤回申请", APPLICATION, WITHDRAWN),
	MOVE(0, "组织关系转接", null, MOVED, MOVED_OUT, MOVED_IN), TRANSFER_CHECK(21, "审查转入材料", MOVE, RECOGNISED, NOT_RECOGNISED),
	POSTPONEMENT(23, "推迟讨论转正", MOVE, POSTPONED);

	private final int number;

	private final String title;

	private final @Nullable Step earlier;

	private final Set<Outcome> outcomes;

	Step(int number, String title, @Nullable Step earlier, Outcome... outcomes) {
		this.number = number;
		this.title = title;
		this.earlier = earlier;
		this.outcomes = EnumSet.copyOf(Arrays.asList(outcomes));
	}

	/** The number in the list of twenty-five steps; none for what is no step of it. */
	public int number() {
		return this.number;
	}

	public String title() {
		return this.title;
	}

	/** Number and title, as in a list. */
	public String label() {
		return (this.number > 0) ? "%d. %s".formatted(this.number, this.title) : this.title;
	}

	Optional<Step> earlier() {
		return Optional.ofNullable(this.earlier);
	}

	/** Which of the parts it belongs to that one person does not take together. */
	Optional<Part> part() {
		return Optional.ofNullable(switch (this) {
			case COMMITTEE_REVIEW, PROBATION_REVIEW -> Part.DECIDES_IN_BRANCH;
			case PRE_REVIEW, EXAMINATION, ADMISSION_TALK -> Part.EXAMINES_FOR_SUPERIOR;
			case APPROVAL, CONVERSION_APPROVAL -> Part.APPROVES;
			default -> null;
		});
	}

	/**
	 * Objections and breaches are entered only where there are any, so their line would
	 * tell.
	 */
	boolean isToldToThePerson() {
		return this != NOTICE && this != DISCIPLINE;
	}

	boolean mayEnd(Outcome outcome) {
		return this.outcomes.contains(outcome);
	}

}
