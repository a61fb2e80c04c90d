package io.dangwu.ballot;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.ballot.rule.Slip;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a vote to those who took part in it, and its open ballots to those who may count
 * them again.
 */
@Service
@Transactional(readOnly = true)
public class BallotReading {

	private final Ballots ballots;

	private final BallotBox box;

	private final BallotAccess access;

	private final Counting counting;

	BallotReading(Ballots ballots, BallotBox box, BallotAccess access, Counting counting) {
		this.ballots = ballots;
		this.box = box;
		this.access = access;
		this.counting = counting;
	}

	/** The vote, for whoever took part in it. */
	public BallotView one(UUID id, Actor actor) {
		return view(readable(id, actor), actor);
	}

	/** The vote that is open for a case. */
	public BallotView ofCase(String callerKey) {
		return view(open(callerKey), Actor.SYSTEM);
	}

	/** The newest vote of a case, open or ended. */
	public Optional<BallotView> newest(String callerKey) {
		return this.ballots.findFirstByCallerKeyOrderByNumberDesc(callerKey)
			.map((ballot) -> view(ballot, Actor.SYSTEM));
	}

	/** The fingerprints of all envelopes that were in the box. */
	public List<Receipt> receipts(UUID id, Actor actor) {
		return this.box.receipts(readable(id, actor).id()).stream().map((hash) -> new Receipt(hash, false)).toList();
	}

	/** The open ballots, in the order in which the box was shuffled. */
	public List<Slip> slips(UUID id, Actor actor) {
		return this.counting.slips(official(id, actor));
	}

	/** What they come to when they are counted again. */
	public Count recount(UUID id, Actor actor) {
		return this.counting.count(official(id, actor));
	}

	/** The account of whoever leads the open vote of a case. */
	public String chair(String callerKey) {
		return this.access.account(open(callerKey).officials().chair().orElseThrow());
	}

	/** The accounts of those who count it. */
	public List<String> tellers(String callerKey) {
		return accounts(callerKey, Duty.TELLER);
	}

	/** The accounts of those who watch over the count. */
	public List<String> scrutineers(String callerKey) {
		return accounts(callerKey, Duty.SCRUTINEER);
	}

	private List<String> accounts(String callerKey, Duty duty) {
		return open(callerKey).officials().of(duty).stream().map(this.access::account).toList();
	}

	private Ballot open(String callerKey) {
		return this.ballots.open(callerKey)
			.orElseThrow(() -> new IllegalStateException("No vote was opened for " + callerKey));
	}

	private Ballot readable(UUID id, Actor actor) {
		var ballot = this.ballots.findById(id).orElseThrow(() -> new AccessRefused("没有这次投票，或者您没有参加"));
		this.access.checkReads(actor, ballot);
		return ballot;
	}

	private Ballot official(UUID id, Actor actor) {
		var ballot = readable(id, actor);
		this.access.checkOfficial(actor, ballot);
		return ballot;
	}

	private BallotView view(Ballot ballot, Actor actor) {
		var duties = new BallotView.Duties(this.access.leads(actor, ballot),
				this.access.has(Duty.TELLER, actor, ballot), this.access.has(Duty.SCRUTINEER, actor, ballot));
		var count = ballot.count();
		return new BallotView(ballot.id(), ballot.title(), ballot.branch(), ballot.heldOn(), ballot.closes(),
				ballot.mode(), ballot.voters(), this.box.marks(ballot.id()), ballot.rollHash(), ballot.paper(), count,
				ballot.counted().countedBy(), ballot.counted().sentBackFor(), ballot.result(),
				count.map((counted) -> ballot.paper().reasoning(counted.figures())).orElse(""), ballot.isOpen(),
				duties);
	}

}
