package io.dangwu.ballot;

import java.util.List;
import java.util.UUID;

import io.dangwu.ballot.rule.PaperCount;
import io.dangwu.ballot.rule.PaperCountRule;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What chair, tellers and scrutineers do: end an online vote, enter a count, confirm it.
 */
@Service
@Transactional
public class SupervisionService {

	private final Ballots ballots;

	private final BallotBox box;

	private final BallotAccess access;

	private final ApplicationEventPublisher events;

	SupervisionService(Ballots ballots, BallotBox box, BallotAccess access, ApplicationEventPublisher events) {
		this.ballots = ballots;
		this.box = box;
		this.access = access;
		this.events = events;
	}

	/**
	 * Ends an online vote.
	 * @param evenSo whether it is to end though not everybody has voted
	 */
	public void end(UUID id, boolean evenSo, Actor actor) {
		var ballot = this.ballots.findById(id).orElseThrow(SupervisionService::unknown);
		checkEnd(ballot, evenSo, actor);
		this.events.publishEvent(new VotingEnded(ballot.callerKey()));
	}

	/** The same, where the diagram goes on by itself. */
	public void checkEnd(String callerKey, boolean evenSo, Actor actor) {
		checkEnd(open(callerKey), evenSo, actor);
	}

	/** The cases whose online vote waits for nobody any more. */
	@Transactional(readOnly = true)
	public List<String> complete() {
		return this.box.complete();
	}

	/** Ends the vote of a case in which all have voted; no two nodes do it. */
	public void endComplete(String callerKey) {
		if (this.box.shutComplete(callerKey)) {
			this.events.publishEvent(new VotingEnded(callerKey));
		}
	}

	/** Enters what the tellers counted; the first of them who does it at once. */
	public void enter(UUID id, PaperCount count, Actor actor) {
		var ballot = this.ballots.findAloneById(id).orElseThrow(SupervisionService::unknown);
		this.access.checkCounts(actor, ballot);
		var paper = ballot.paper();
		Verdict.refusedIf(!ballot.isOpen() || ballot.count().isPresent(), "计票结果已经录入，请刷新页面；有误的，由监票人退回后重新录入")
			.and(Verdict.refusedIf(ballot.isOnline(), "手机投票由系统计票，不用录入"))
			.orThrow();
		PaperCountRule.check(count, paper.seats(), paper::name).orThrow();
		ballot.counted().enter(Count.of(count, paper), actor.userId());
		this.events.publishEvent(new CountEntered(ballot.callerKey()));
	}

	/** Refuses to go on before a count was entered. */
	public void checkEntered(String callerKey) {
		Verdict.refusedIf(open(callerKey).count().isEmpty(), "还没有录入计票结果，请打开计票页面录入；录入后本任务自动完成").orThrow();
	}

	/** Enters what a scrutineer says about the count; never who entered it. */
	public CountReview.Check review(String callerKey, CountReview review, Actor actor) {
		var ballot = open(callerKey);
		this.access.checkWatches(actor, ballot);
		Verdict.refusedIf(ballot.counted().isCountedBy(actor.userId()), "计票结果由您本人录入，请由监票人确认")
			.and(review.verdict())
			.orThrow();
		ballot.counted().review(review, actor.userId());
		return review.check();
	}

	private void checkEnd(Ballot ballot, boolean evenSo, Actor actor) {
		this.access.checkLeads(actor, ballot);
		var missing = ballot.voters() - this.box.marks(ballot.id());
		Verdict.refusedIf(!ballot.isOpen() || !ballot.isOnline(), "投票已经结束")
			.and(Verdict.refusedIf(missing > 0 && !evenSo,
					"还有 %d 人没有投票。确实要结束的，请勾选“未投票的按未收回处理”；结束后不能再投".formatted(missing)))
			.orThrow();
	}

	private Ballot open(String callerKey) {
		return this.ballots.open(callerKey)
			.orElseThrow(() -> new IllegalStateException("No vote was opened for " + callerKey));
	}

	private static AccessRefused unknown() {
		return new AccessRefused("没有这次投票，或者您没有参加");
	}

}
