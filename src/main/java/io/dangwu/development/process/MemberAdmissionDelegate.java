package io.dangwu.development.process;

import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

import io.dangwu.development.AdmissionService;
import io.dangwu.development.ApprovalService;
import io.dangwu.development.BranchVoteService;
import io.dangwu.development.Stage;
import io.dangwu.engine.Moments;
import io.dangwu.organization.RoleKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** What the process memberAdmission may call. */
@Component
public class MemberAdmissionDelegate extends CaseDelegate {

	private final AdmissionService admission;

	private final ApprovalService approval;

	private final BranchVoteService votes;

	MemberAdmissionDelegate(CaseRoom room, AdmissionService admission, ApprovalService approval,
			BranchVoteService votes) {
		super(room);
		this.admission = admission;
		this.approval = approval;
		this.votes = votes;
	}

	public List<String> partySchool(DelegateExecution execution) {
		return groups(RoleKind.PARTY_SCHOOL, execution);
	}

	public List<String> examiners(DelegateExecution execution) {
		return groups(RoleKind.GENERAL_BRANCH, execution);
	}

	public List<String> applicantAndIntroducers(DelegateExecution execution) {
		var applicant = information().person(key(execution)).userId();
		return Stream.concat(Stream.of(applicant), information().introducers(key(execution)).stream()).toList();
	}

	public void recordIntroducers(DelegateExecution execution) {
		var appointed = read(execution, AppointIntroducers.class);
		this.admission.recordIntroducers(key(execution), actor(), appointed.act(), appointed.introducers());
	}

	public String recordPoliticalReview(DelegateExecution execution) {
		var review = read(execution, ReviewPolitically.class);
		return this.admission.recordPoliticalReview(key(execution), actor(), review.act(), review.placesHeard()).name();
	}

	public String recordTraining(DelegateExecution execution) {
		var training = read(execution, TrainProspect.class);
		return this.admission.recordTraining(key(execution), actor(), training.act(), training.days(), training.hours())
			.name();
	}

	public String recordCommitteeReview(DelegateExecution execution) {
		var review = read(execution, ReviewInCommittee.class);
		return this.admission.recordCommitteeReview(key(execution), actor(), review.act(), review.vote()).name();
	}

	public String recordPreReview(DelegateExecution execution) {
		return this.admission.recordPreReview(key(execution), actor(), read(execution, PreReviewProspect.class).act())
			.name();
	}

	public void recordApplicationForm(DelegateExecution execution) {
		var form = read(execution, FillApplicationForm.class);
		this.admission.recordApplicationForm(key(execution), actor(), form.filledOn(), form.truthful());
	}

	public boolean isPreReviewValid(DelegateExecution execution) {
		return this.approval.isPreReviewValid(key(execution));
	}

	public Date admissionMeetingOverdue(DelegateExecution execution) {
		return Moments.startOf(this.approval.meetingOverdue(key(execution)));
	}

	public void warnMeetingOverdue(DelegateExecution execution) {
		this.approval.warnMeetingOverdue(key(execution));
	}

	public String recordAdmissionVote(DelegateExecution execution) {
		return this.votes.recordAdmissionVote(key(execution), actor()).name();
	}

	public String recordExamination(DelegateExecution execution) {
		return this.approval.recordExamination(key(execution), actor(), read(execution, ExamineAdmission.class).act())
			.name();
	}

	public void recordAdmissionTalk(DelegateExecution execution) {
		var talk = read(execution, HoldAdmissionTalk.class);
		this.approval.recordTalk(key(execution), actor(), talk.act(), talk.reported());
	}

	public String recordApproval(DelegateExecution execution) {
		var approval = read(execution, ApproveAdmission.class);
		return this.approval.recordApproval(key(execution), actor(), approval.act(), approval.vote()).name();
	}

	public Date approvalDue(DelegateExecution execution) {
		return Moments.startOf(information().approvalDue(key(execution)));
	}

	public void warnApprovalDue(DelegateExecution execution) {
		this.approval.warnApprovalDue(key(execution));
	}

	public Date approvalLapsed(DelegateExecution execution) {
		return Moments.startOf(information().approvalLapse(key(execution)));
	}

	public void recordApprovalLapse(DelegateExecution execution) {
		this.approval.recordLapse(key(execution), actor());
	}

	public boolean isApproved(DelegateExecution execution) {
		return information().stage(key(execution)) == Stage.PROBATIONARY;
	}

	public void recordAdmissionAnnouncement(DelegateExecution execution) {
		var told = read(execution, AnnounceAdmission.class);
		this.approval.recordAnnouncement(key(execution), actor(), told.toldOn(), told.announcedOn());
	}

	public void recordAdmissionFiling(DelegateExecution execution) {
		this.approval.recordFiling(key(execution), actor(), read(execution, FileAdmission.class).act());
	}

	public void recordGroup(DelegateExecution execution) {
		this.approval.recordGroup(key(execution), actor(), read(execution, AssignGroup.class).act());
	}

	public void recordOath(DelegateExecution execution) {
		this.approval.recordOath(key(execution), actor(), read(execution, HoldOath.class).act());
	}

}
