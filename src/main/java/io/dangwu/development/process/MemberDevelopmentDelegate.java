package io.dangwu.development.process;

import io.dangwu.development.CaseMoves;
import io.dangwu.development.DevelopmentService;
import io.dangwu.development.MovedProbationService;
import io.dangwu.development.Stage;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** What the process memberDevelopment may call. */
@Component
public class MemberDevelopmentDelegate extends CaseDelegate {

	private final DevelopmentService developments;

	private final CaseMoves moves;

	private final MovedProbationService movedProbation;

	MemberDevelopmentDelegate(CaseRoom room, DevelopmentService developments, CaseMoves moves,
			MovedProbationService movedProbation) {
		super(room);
		this.developments = developments;
		this.moves = moves;
		this.movedProbation = movedProbation;
	}

	public boolean isProspect(DelegateExecution execution) {
		return stage(execution) == Stage.PROSPECT;
	}

	public boolean isProbationary(DelegateExecution execution) {
		return stage(execution) == Stage.PROBATIONARY;
	}

	/** A prospect who was not admitted, and was not stopped either. */
	public boolean isReturned(DelegateExecution execution) {
		return isProspect(execution);
	}

	public void returnToCultivation(DelegateExecution execution) {
		this.developments.returnToCultivation(key(execution));
	}

	public void recordWithdrawal(DelegateExecution execution) {
		this.developments.recordWithdrawal(key(execution));
	}

	public String recordTransferCheck(DelegateExecution execution) {
		var check = read(execution, CheckTransferIn.class).check();
		return this.movedProbation.recordCheck(key(execution), actor(), check).name();
	}

	public void recordMoveOut(DelegateExecution execution) {
		this.moves.recordMoveOut(key(execution));
	}

	private Stage stage(DelegateExecution execution) {
		return information().stage(key(execution));
	}

}
