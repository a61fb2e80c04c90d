package io.dangwu.member;

import java.time.LocalDate;
import java.util.UUID;

import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves people between the branches of the college and out of it.
 */
@Service
@Transactional
public class TransferService {

	private static final Logger LOG = LoggerFactory.getLogger(TransferService.class);

	private final Transfers transfers;

	private final Mover mover;

	private final TransferAccess access;

	private final TransferDesk desk;

	TransferService(Transfers transfers, Mover mover, TransferAccess access, TransferDesk desk) {
		this.transfers = transfers;
		this.mover = mover;
		this.access = access;
		this.desk = desk;
	}

	/**
	 * Moves somebody to another branch of the college.
	 * @param on the day from which the person belongs to it
	 * @return the transfer
	 */
	public UUID move(UUID memberId, String to, LocalDate on, Actor actor) {
		var member = this.mover.member(memberId);
		var from = member.person().branchCode();
		this.access.checkMoves(actor, from, to);
		mayLeave(member).and(this.desk.happened("转接日期", on))
			.and(this.mover.mayEnter(from, to))
			.and(this.mover.unhindered(member, to, on))
			.orThrow();
		return move(member, to, on, null, actor);
	}

	/**
	 * Moves everybody of a branch who is in the Party or on the way into it, as when
	 * branches are merged; posts in it are not asked about, for they end with it. Refused
	 * with everybody who can't be moved just now.
	 * @param approvalRef the decision of the superior, where the history of the branch
	 * does not keep it
	 */
	public void moveAll(String from, String into, LocalDate on, @Nullable String approvalRef, Actor actor) {
		this.access.checkKeepsLetters(actor);
		this.transfers.underWayFrom(from).forEach((transfer) -> transfer.leavesFrom(into));
		this.mover.many(() -> {
			var everybody = this.mover.everybody(from);
			everybody.stream()
				.map((member) -> this.mover.unhindered(member, into, on))
				.reduce(this.mover.mayEnter(from, into), Verdict::and)
				.orThrow();
			everybody.forEach((member) -> move(member, into, on, approvalRef, actor));
		});
	}

	/**
	 * Issues a letter to an organisation outside; until its receipt comes the person
	 * stays a member of the branch.
	 * @return the transfer
	 */
	public UUID issue(UUID memberId, String destination, IntroductionLetter letter, Actor actor) {
		this.access.checkKeepsLetters(actor);
		var member = this.mover.member(memberId);
		mayLeave(member).and(Verdict.refusedIf(destination.isBlank(), "请填写转入党组织的名称"))
			.and(this.desk.mayIssue(letter))
			.and(this.mover.unhindered(member, null, letter.issuedOn()))
			.orThrow();
		var transfer = this.transfers.save(Transfer.out(member, destination.strip(), letter, this.desk.entered(actor)));
		LOG.info("Letter issued for {}", member.person().memberNo());
		return transfer.id();
	}

	/**
	 * Issues another letter instead of one that has expired or was lost.
	 */
	public void issueAnew(UUID transferId, IntroductionLetter letter, Actor actor) {
		var transfer = transfer(transferId, actor);
		this.desk.mayIssue(letter).orThrow();
		transfer.replaceLetter(letter);
		LOG.info("Letter of transfer {} replaced", transferId);
	}

	/**
	 * Takes a letter back that was not used.
	 */
	public void takeBack(UUID transferId, Actor actor) {
		transfer(transferId, actor).takeBack();
		LOG.info("Letter of transfer {} taken back", transferId);
	}

	/**
	 * Enters the receipt: from that day the person belongs to the organisation outside.
	 * @param reference number or place of the receipt
	 */
	public void close(UUID transferId, LocalDate on, String reference, Actor actor) {
		var transfer = transfer(transferId, actor);
		var member = transfer.member();
		this.desk.happened("回执日期", on)
			.and(Verdict.refusedIf(reference.isBlank(), "请填写回执的编号或者存放处"))
			.and(this.mover.unhindered(member, null, on))
			.orThrow();
		transfer.close(on, reference.strip());
		this.mover.out(member, on);
		LOG.info("{} has left the college", member.person().memberNo());
	}

	private UUID move(Member member, String to, LocalDate on, @Nullable String approvalRef, Actor actor) {
		var transfer = this.transfers.save(Transfer.within(member, to, on, approvalRef, this.desk.entered(actor)));
		this.mover.move(member, to, on);
		LOG.info("{} moved to {}", member.person().memberNo(), to);
		return transfer.id();
	}

	private Verdict mayLeave(Member member) {
		return this.mover.mayLeave(member)
			.and(Verdict.refusedIf(this.transfers.underWay(member.person().id()).isPresent(),
					"%s的介绍信已经开出、尚未收到回执；请先登记回执或者收回介绍信".formatted(member.person().name())));
	}

	private Transfer transfer(UUID id, Actor actor) {
		this.access.checkKeepsLetters(actor);
		return this.transfers.findById(id).orElseThrow();
	}

}
