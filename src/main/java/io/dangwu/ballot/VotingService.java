package io.dangwu.ballot;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import io.dangwu.ballot.rule.Slip;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The voters' door: the paper, and the slot of the box. Nothing is logged here.
 */
@Service
@Transactional
public class VotingService {

	private final Ballots ballots;

	private final BallotBox box;

	private final BoxLock lock;

	private final Clock clock;

	VotingService(Ballots ballots, BallotBox box, BoxLock lock, Clock clock) {
		this.ballots = ballots;
		this.box = box;
		this.lock = lock;
		this.clock = clock;
	}

	/** The votes that wait for somebody. */
	@Transactional(readOnly = true)
	public List<Sheet> openTo(Actor actor) {
		return sheets(actor, this.box.openTo(actor.userId(), this.clock.instant()));
	}

	/** All votes that somebody may vote in or might have, the newest first. */
	@Transactional(readOnly = true)
	public List<Sheet> of(Actor actor) {
		return sheets(actor, this.box.of(actor.userId()));
	}

	/** The paper for somebody on the roll. */
	@Transactional(readOnly = true)
	public Sheet sheet(UUID id, Actor actor) {
		var voted = voted(id, actor);
		var ballot = this.ballots.findById(id).orElseThrow();
		return new Sheet(id, ballot.title(), ballot.heldOn(), ballot.closes(), ballot.isOnline(), ballot.paper(),
				Sheet.State.of(ballot.isOpenAt(this.clock.instant()), voted));
	}

	/** Refuses a ballot that would not be taken. */
	@Transactional(readOnly = true)
	public void check(UUID id, Slip slip, Actor actor) {
		var sheet = sheet(id, actor);
		refuseUnless(sheet.state() == Sheet.State.OPEN, sheet.state());
		sheet.paper().check(slip).orThrow();
	}

	/**
	 * Puts a ballot into the box, sealed. Sent again from the same page, it is not put
	 * there again, and the answer is the same.
	 * @param page the number that the page was given when it was opened
	 */
	public Receipt cast(UUID id, Slip slip, String page, Actor actor) {
		var voted = voted(id, actor);
		var sent = Fingerprint.digest(page.getBytes(StandardCharsets.UTF_8));
		var key = this.box.openedFor(id, this.clock.instant());
		if (key.isEmpty() || voted) {
			return before(id, sent, actor, key.isPresent());
		}
		var paper = this.ballots.findById(id).orElseThrow().paper();
		paper.check(slip).orThrow();
		if (!this.box.mark(id, actor.userId())) {
			return before(id, sent, actor, true);
		}
		var envelope = new Envelope(this.lock.seal(new SlipFormat(paper).write(slip), id, key.get()), sent);
		this.box.put(id, envelope);
		return new Receipt(envelope.hash(), false);
	}

	/** The receipt for what was sent from this page before; else there is none. */
	private Receipt before(UUID id, byte[] sent, Actor actor, boolean open) {
		return this.box.sentFrom(id, sent)
			.map((hash) -> new Receipt(hash, true))
			.orElseThrow(() -> refusal(Sheet.State.of(open, voted(id, actor))));
	}

	private List<Sheet> sheets(Actor actor, List<UUID> wanted) {
		return wanted.stream().map((id) -> sheet(id, actor)).toList();
	}

	private boolean voted(UUID id, Actor actor) {
		return this.box.voted(id, actor.userId())
			.orElseThrow(() -> new AccessRefused("您不在本次投票的名册上。会议上的投票，有表决权、已经到会登记的党员才能参加；名册在投票开始时已经确定。"));
	}

	private static void refuseUnless(boolean allowed, Sheet.State state) {
		if (!allowed) {
			throw refusal(state);
		}
	}

	private static RegulationViolated refusal(Sheet.State state) {
		return new RegulationViolated(Verdict.refused(switch (state) {
			case OPEN, VOTED -> "您已经投过票，选票已在票箱中。每人只能投一次，投出后不能更改；这一页的内容没有投入票箱。";
			case ENDED_VOTED -> "投票已经结束。您此前投出的选票已经计入结果，不再接受选票。";
			case ENDED_NOT_VOTED -> "投票已经结束，没有收到您的选票，不能再投。";
		}));
	}

}
