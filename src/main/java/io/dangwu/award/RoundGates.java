package io.dangwu.award;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.award.rule.Step;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a round go on only when the work behind a task is done on its page.
 */
@Service
@Transactional
public class RoundGates {

	private static final int DAYS_TO_FILE = 30;

	private final AwardDesk desk;

	private final AwardAccess access;

	private final SelectionService selection;

	RoundGates(AwardDesk desk, AwardAccess access, SelectionService selection) {
		this.desk = desk;
		this.access = access;
		this.selection = selection;
	}

	public List<String> nominators(String branch) {
		return this.access.nominators(branch);
	}

	public List<String> examiners(String unit) {
		return this.access.examiners(unit);
	}

	public LocalDate archiveBy(String key) {
		return this.desk.round(key).days().ceremonyBy().plusDays(DAYS_TO_FILE);
	}

	/** A unit's report has come. */
	public void demand(String key, Step step, String unit) {
		var done = this.desk.report(this.desk.round(key), step, unit).state().isDone();
		Verdict.refusedIf(!done, "请先在评选页面填写并报送，报送后本任务自动办结").orThrow();
	}

	/** Nothing that was reported waits for the organisation department any more. */
	public void demandChecked(String key) {
		demandNone(key, NominationState.REPORTED, "还有推荐材料没有审核，请在资格审核页面办理");
		this.desk.round(key).course().reach(RoundStage.REVIEW);
	}

	/**
	 * Nothing waits for the discipline inspection any more.
	 * @return LISTS where there is a list to vote on, otherwise NONE
	 */
	public String demandReviewed(String key) {
		demandNone(key, NominationState.CHECKED, "还有推荐材料没有审核，请在纪检审核页面办理");
		this.desk.round(key).course().reach(RoundStage.SELECTION);
		return this.selection.lists(key).isEmpty() ? "NONE" : "LISTS";
	}

	public void demandDecided(String key) {
		Verdict.refusedIf(this.desk.round(key).course().preliminaryOn().isEmpty(), "请先在初步审定页面确定拟表彰对象，提交后本任务自动办结")
			.orThrow();
	}

	private void demandNone(String key, NominationState state, String refusal) {
		Verdict.refusedIf(!this.desk.of(this.desk.round(key), state).isEmpty(), refusal).orThrow();
	}

}
