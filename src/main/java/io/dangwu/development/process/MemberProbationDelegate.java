package io.dangwu.development.process;

import java.util.Date;
import java.util.Set;
import java.util.List;

import io.dangwu.development.BranchVoteService;
import io.dangwu.development.ProbationCourse;
import io.dangwu.development.ProbationService;
import io.dangwu.engine.Moments;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** What the process memberProbation may call. */
@Component
public class MemberProbationDelegate extends CaseDelegate {

	private final ProbationService probation;

	private final ProbationCourse course;

	private final BranchVoteService votes;

	MemberProbationDelegate(CaseRoom room, ProbationService probation, ProbationCourse course,
			BranchVoteService votes) {
		super(room);
		this.probation = probation;
		this.course = course;
		this.votes = votes;
	}

	public List<String> introducers(DelegateExecution execution) {
		return information().introducers(key(execution));
	}

	public List<String> probationer(DelegateExecution execution) {
		return List.of(information().person(key(execution)).userId());
	}

	public boolean isReviewDemanded(DelegateExecution execution) {
		return this.course.isReviewDemanded(key(execution));
	}

	public boolean isInspectionLeft(DelegateExecution execution) {
		return this.course.isInspectionLeft(key(execution));
	}

	public Date inspectionOpens(DelegateExecution execution) {
		return Moments.startOf(information().probationInspectionOpens(key(execution)));
	}

	public void recordProbationInspection(DelegateExecution execution) {
		this.probation.recordInspection(key(execution), actor(), read(execution, InspectProbationer.class).act());
	}

	public boolean isConversionApplied(DelegateExecution execution) {
		return this.course.isConversionApplied(key(execution));
	}

	public Date conversionOpens(DelegateExecution execution) {
		return Moments.startOf(this.course.conversionOpens(key(execution)));
	}

	public Date applicationOverdue(DelegateExecution execution) {
		return Moments.startOf(this.course.applicationOverdue(key(execution)));
	}

	public Date applicationEscalated(DelegateExecution execution) {
		return Moments.startOf(this.course.applicationEscalated(key(execution)));
	}

	public Date applicationEscalatedToCollege(DelegateExecution execution) {
		return Moments.startOf(this.course.applicationEscalatedToCollege(key(execution)));
	}

	public void warnApplicationMissing(DelegateExecution execution) {
		this.probation.warnApplicationMissing(key(execution));
	}

	public void recordConversionApplication(DelegateExecution execution) {
		this.probation.recordApplication(key(execution), actor(), read(execution, ApplyForConversion.class).act());
	}

	/** Later, where the branch that the member has moved into put the discussion off. */
	public Date probationEnd(DelegateExecution execution) {
		return Moments.startOf(information().discussionOpens(key(execution)));
	}

	public String recordProbationReview(DelegateExecution execution) {
		var review = read(execution, ReviewProbation.class).review();
		return this.probation.recordReview(key(execution), actor(), review).name();
	}

	public String recordConversionVote(DelegateExecution execution) {
		return this.votes.recordConversionVote(key(execution), actor()).name();
	}

	public void recordConversionApproval(DelegateExecution execution) {
		var approval = read(execution, ApproveConversion.class);
		this.probation.recordApproval(key(execution), actor(), approval.act(), approval.vote());
	}

	public Date conversionApprovalDue(DelegateExecution execution) {
		return Moments.startOf(this.course.conversionApprovalDue(key(execution)));
	}

	public void warnConversionApprovalDue(DelegateExecution execution) {
		this.probation.warnApprovalDue(key(execution));
	}

	public String recordConversionAnnouncement(DelegateExecution execution) {
		var told = read(execution, AnnounceConversion.class);
		return this.probation.recordAnnouncement(key(execution), actor(), told.talkedOn(), told.announcedOn()).name();
	}

	public void recordArchive(DelegateExecution execution) {
		var archive = read(execution, ArchiveDossier.class);
		this.probation.recordArchive(key(execution), actor(), archive.archivedOn(), Set.copyOf(archive.papers()));
	}

}
