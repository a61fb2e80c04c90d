package io.dangwu.development;

import java.util.UUID;

import io.dangwu.member.MemberMoved;
import io.dangwu.member.MemberMovedOut;
import io.dangwu.member.MemberMoving;
import io.dangwu.organization.CurrentActor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.regulation.Verdict;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a move means for cases: that of the person goes on in the new branch with the time
 * served, or ends with who leaves the college; those that the person accompanies need
 * somebody else.
 */
@Service
@Transactional
public class CaseMoves {

	private final Desk desk;

	private final DecisionLetters letters;

	private final OrganizationService organizations;

	private final CurrentActor actor;

	CaseMoves(Desk desk, DecisionLetters letters, OrganizationService organizations, CurrentActor actor) {
		this.desk = desk;
		this.letters = letters;
		this.organizations = organizations;
		this.actor = actor;
	}

	/** Who leaves the college takes the archived papers along. */
	@EventListener
	void on(MemberMoving moving) {
		if (moving.to() == null) {
			var unarchived = this.desk.filesOf(moving.memberId()).stream().anyMatch(Development::awaitsArchive);
			Verdict.refusedIf(unarchived, "入党材料尚未归档，请先办结归档任务再转出").orThrow();
		}
	}

	@EventListener
	void on(MemberMoved moved) {
		this.desk.filesOf(moved.memberId())
			.stream()
			.filter((file) -> file.stage().isOpen() || file.awaitsArchive())
			.forEach((file) -> goOn(file, moved));
		replaceCompanion(moved.memberId());
	}

	@EventListener
	void on(MemberMovedOut moved) {
		this.desk.filesOf(moved.memberId())
			.stream()
			.filter((file) -> file.stage().isOpen())
			.forEach((file) -> end(file, moved));
		replaceCompanion(moved.memberId());
	}

	/** Ends the case of somebody who has left. */
	public void recordMoveOut(String key) {
		this.desk.file(key).reach(Stage.MOVED_OUT);
	}

	private void goOn(Development file, MemberMoved moved) {
		var examinedAlready = file.awaitsTransferCheck();
		file.moveTo(moved.to());
		this.desk.enter(file, Step.MOVE,
				new Act(moved.on(), Outcome.MOVED, null, "由 %s 转到 %s".formatted(name(moved.from()), name(moved.to()))),
				this.actor.get());
		this.desk.announce(new CaseMoved(file.businessKey(), moved.from(), moved.to(),
				file.awaitsTransferCheck() && !examinedAlready));
		this.letters.movedIn(file);
	}

	private void end(Development file, MemberMovedOut moved) {
		var papers = "移交材料：" + String.join("、", Paper.of(file));
		this.desk.enter(file, Step.MOVE, new Act(moved.on(), Outcome.MOVED_OUT, null, papers), this.actor.get());
		this.desk.announce(new CaseMovedOut(file.businessKey()));
		this.letters.movedOut(file, papers);
	}

	private void replaceCompanion(UUID memberId) {
		this.desk.accompaniedBy(memberId).stream().filter((file) -> file.needs(memberId)).forEach((file) -> {
			this.desk.announce(new AudienceChanged(file.businessKey()));
			this.letters.companionGone(file);
		});
	}

	private String name(String unit) {
		return this.organizations.unit(unit).name();
	}

}
