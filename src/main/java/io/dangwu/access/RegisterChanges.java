package io.dangwu.access;

import io.dangwu.member.AccountWanted;
import io.dangwu.member.MemberMoved;
import io.dangwu.member.MemberMovedIn;
import io.dangwu.member.MemberService;
import io.dangwu.member.PersonCorrected;
import io.dangwu.member.StatusChanged;
import io.dangwu.organization.CollegeLoaded;
import io.dangwu.organization.PostLeft;
import io.dangwu.organization.PostTaken;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hears what changes in the register and has it mirrored in the same transaction, at its
 * end: by then everything is written, and several changes of one person are one.
 */
@Component
class RegisterChanges {

	private final Mirror mirror;

	private final MemberService members;

	RegisterChanges(Mirror mirror, MemberService members) {
		this.mirror = mirror;
		this.members = members;
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void on(PostTaken taken) {
		this.mirror.show(taken.holder());
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void on(PostLeft left) {
		this.mirror.show(left.holder());
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void on(StatusChanged changed) {
		this.mirror.show(this.members.person(changed.memberId()).userId());
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void on(PersonCorrected corrected) {
		this.mirror.show(this.members.person(corrected.memberId()).userId());
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void on(MemberMoved moved) {
		this.mirror.show(this.members.person(moved.memberId()).userId());
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void on(MemberMovedIn arrived) {
		this.mirror.show(this.members.person(arrived.memberId()).userId());
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void on(AccountWanted wanted) {
		this.mirror.open(wanted.userId());
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
	void on(CollegeLoaded loaded) {
		this.mirror.showAll();
	}

}
