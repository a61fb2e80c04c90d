package io.dangwu.development.process;

import io.dangwu.development.CaseInformation;
import io.dangwu.development.DevelopmentService;
import io.dangwu.development.Stage;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** What the process memberDevelopment may call. */
@Component
public class MemberDevelopmentDelegate {

	private final CaseInformation information;

	private final DevelopmentService developments;

	MemberDevelopmentDelegate(CaseInformation information, DevelopmentService developments) {
		this.information = information;
		this.developments = developments;
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
		this.developments.returnToCultivation(execution.getProcessBusinessKey());
	}

	public void recordWithdrawal(DelegateExecution execution) {
		this.developments.recordWithdrawal(execution.getProcessBusinessKey());
	}

	private Stage stage(DelegateExecution execution) {
		return this.information.stage(execution.getProcessBusinessKey());
	}

}
