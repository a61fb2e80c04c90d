package io.dangwu.development;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.member.MemberService;
import io.dangwu.member.Person;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the processes ask of a case: its stage, who acts in it, and its days. */
@Service
@Transactional(readOnly = true)
public class CaseInformation {

	private final Desk desk;

	private final Laws laws;

	private final MemberService members;

	private final OrganizationService organizations;

	CaseInformation(Desk desk, Laws laws, MemberService members, OrganizationService organizations) {
		this.desk = desk;
		this.laws = laws;
		this.members = members;
		this.organizations = organizations;
	}

	public Stage stage(String key) {
		return this.desk.file(key).stage();
	}

	public Person person(String key) {
		return this.desk.person(this.desk.file(key));
	}

	public String unit(String key) {
		return this.desk.file(key).unit();
	}

	/** The groups in which somebody may act in the case in this role. */
	public List<String> groups(RoleKind kind, String key) {
		return this.organizations.candidateGroups(kind, unit(key));
	}

	public List<String> cultivators(String key) {
		return userIds(key, CompanionKind.CULTIVATOR);
	}

	public List<String> introducers(String key) {
		return userIds(key, CompanionKind.INTRODUCER);
	}

	/** The task of the next inspection opens some days before it is due. */
	public LocalDate inspectionOpens(String key) {
		var file = this.desk.file(key);
		var opens = opens(this.laws.nextInspection(file));
		var byTheYear = this.laws.cultivationYear(file);
		return (file.isNewcomer() && byTheYear.isBefore(opens)) ? byTheYear : opens;
	}

	public LocalDate probationInspectionOpens(String key) {
		return opens(this.laws.nextProbationInspection(this.desk.file(key)));
	}

	public LocalDate cultivationYear(String key) {
		return this.laws.cultivationYear(this.desk.file(key));
	}

	public LocalDate probationEnd(String key) {
		return this.desk.file(key).probation().endsOn();
	}

	/** The end of probation, or the later day to which the discussion was put off. */
	public LocalDate discussionOpens(String key) {
		return this.desk.file(key).probation().discussionOpens();
	}

	/** The last day on which the approval is in time. */
	public LocalDate approvalDue(String key) {
		return this.laws.lastDayOfApproval(this.desk.file(key));
	}

	/** The first day after the longest limit of the approval. */
	public LocalDate approvalLapse(String key) {
		return this.laws.approval(this.desk.file(key)).special().lastDay().plusDays(1);
	}

	private LocalDate opens(LocalDate due) {
		return due.minus(this.laws.practiceOn(due).inspectionReminderBefore().value());
	}

	/**
	 * Of the branch that the case belongs to: who has stayed behind in another one is no
	 * longer asked.
	 */
	private List<String> userIds(String key, CompanionKind kind) {
		var file = this.desk.file(key);
		return file.companions(kind)
			.stream()
			.map(this.members::person)
			.filter((person) -> person.branchCode().equals(file.unit()))
			.map(Person::userId)
			.toList();
	}

}
