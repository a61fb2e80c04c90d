package io.dangwu.development.process;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.development.AudienceChanged;
import io.dangwu.development.CaseMoved;
import io.dangwu.development.CaseMovedOut;
import io.dangwu.development.CaseTakenUp;
import io.dangwu.development.DiscussionPostponed;
import io.dangwu.development.Stage;
import io.dangwu.engine.Recalculation;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.organization.Unit;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the engine what a move means for a case: whom its tasks are for, what is asked
 * besides, where it begins or ends.
 */
@Component
class MovedCases {

	private final RuntimeService runtime;

	private final Recalculation recalculation;

	private final OrganizationService organizations;

	MovedCases(RuntimeService runtime, Recalculation recalculation, OrganizationService organizations) {
		this.runtime = runtime;
		this.recalculation = recalculation;
		this.organizations = organizations;
	}

	@EventListener(condition = "#moved.examined()")
	void examine(CaseMoved moved) {
		correlate("memberDevelopment.movedOnProbation", moved.businessKey());
	}

	/**
	 * The open tasks go over to the new branch, and the old one loses sight; at the end,
	 * when meeting and notice know the new branch too.
	 */
	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void handOver(CaseMoved moved) {
		this.recalculation.ofPeople(moved.businessKey());
		this.recalculation.ofSight(moved.businessKey(), groupsLeftBehind(moved.from(), moved.to()));
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void askOthers(AudienceChanged changed) {
		this.recalculation.ofPeople(changed.businessKey());
	}

	@EventListener
	void end(CaseMovedOut moved) {
		correlate("memberDevelopment.movedOut", moved.businessKey());
	}

	/** It begins with the piece in which the person stands. */
	@EventListener
	void begin(CaseTakenUp taken) {
		var begin = this.runtime.createProcessInstanceByKey("memberDevelopment").businessKey(taken.businessKey());
		switch (taken.stage()) {
			case PROBATIONARY -> begin.startBeforeActivity("probate");
			case PROSPECT -> begin.startBeforeActivity("admit");
			default -> begin.startBeforeActivity("cultivate");
		}
		if (taken.moved() && taken.stage() == Stage.PROBATIONARY) {
			begin.startBeforeActivity("checkTransferIn");
		}
		begin.execute();
	}

	@EventListener
	void putOff(DiscussionPostponed postponed) {
		this.recalculation.ofTimer(postponed.businessKey(), "probationEnded");
	}

	private void correlate(String message, String businessKey) {
		this.runtime.createMessageCorrelation(message).processInstanceBusinessKey(businessKey).correlate();
	}

	/**
	 * Those of the old branch, and of its general branch unless the new one has the same.
	 */
	private Set<String> groupsLeftBehind(String from, String to) {
		var above = superior(from).filter((unit) -> superior(to).noneMatch(unit::equals));
		return Stream.concat(Stream.of(from), above)
			.flatMap((unit) -> Arrays.stream(RoleKind.values())
				.filter(RoleKind::isPerUnit)
				.map((kind) -> Role.of(kind, unit).groupId()))
			.collect(Collectors.toSet());
	}

	private Stream<String> superior(String branch) {
		return Stream.ofNullable(this.organizations.unit(branch).parentCode())
			.filter((parent) -> !parent.equals(Unit.COLLEGE));
	}

}
