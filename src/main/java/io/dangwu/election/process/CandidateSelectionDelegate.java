package io.dangwu.election.process;

import io.dangwu.election.NominationService;
import io.dangwu.election.RecommendationService;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Everything the process candidateSelection calls. */
@Component
public class CandidateSelectionDelegate extends ElectionCaseDelegate {

	private final RecommendationService recommendations;

	private final NominationService nominations;

	CandidateSelectionDelegate(ElectionRoom room, RecommendationService recommendations,
			NominationService nominations) {
		super(room);
		this.recommendations = recommendations;
		this.nominations = nominations;
	}

	public void recordMemberRecommendation(DelegateExecution execution) {
		var recommended = read(execution, RecommendCandidates.class);
		this.recommendations.recordMembers(key(execution), recommended.recommendedOn(), actor());
	}

	public boolean isOpenRecommendation(DelegateExecution execution) {
		return information().plan(key(execution)).isOpen();
	}

	public void recordMassOpinion(DelegateExecution execution) {
		var opinion = read(execution, GatherMassOpinion.class);
		this.recommendations.recordMasses(key(execution), opinion.gatheredOn(), opinion.masses(), opinion.tookPart(),
				actor());
	}

	public void recordExamination(DelegateExecution execution) {
		var examination = read(execution, ExamineCandidates.class);
		this.recommendations.recordExamination(key(execution), examination.act(), examination.names(), actor());
	}

	public String recordProposedCandidates(DelegateExecution execution) {
		var proposal = read(execution, ProposeCandidates.class);
		return switch (proposal.decision()) {
			case PROPOSE -> this.nominations.propose(key(execution), proposal.act(), proposal.names(), actor()).name();
			case RECOMMEND_AGAIN -> this.nominations.recommendAgain(key(execution), proposal.act(), actor()).name();
		};
	}

	public String recordCandidateReview(DelegateExecution execution) {
		var review = read(execution, ReviewCandidates.class);
		return this.nominations.review(key(execution), review.act(), review.answer(), actor()).name();
	}

	public String recordCandidateNotice(DelegateExecution execution) {
		return this.nominations.recordNotice(key(execution)).name();
	}

}
