package io.dangwu.member;

import io.dangwu.organization.BranchMerged;
import io.dangwu.organization.CurrentActor;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes whoever is in the Party or on the way into it along when their branch is merged
 * into another one, with their cases; those who have left stay where they were last.
 */
@Component
class BranchMerger {

	private final TransferService transfers;

	private final CurrentActor actor;

	BranchMerger(TransferService transfers, CurrentActor actor) {
		this.transfers = transfers;
		this.actor = actor;
	}

	@EventListener
	void on(BranchMerged merged) {
		this.transfers.moveAll(merged.from(), merged.into(), merged.on(), null, this.actor.get());
	}

}
