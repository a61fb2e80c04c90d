package io.dangwu.member.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.dangwu.member.RegisterEntry;
import io.dangwu.organization.HeldPost;
import io.dangwu.organization.OrganizationEntry;
import org.jspecify.annotations.Nullable;

/**
 * What of the register stands in which column: texts, dates and whole numbers.
 */
final class Cells {

	private Cells() {
	}

	static Map<Column, @Nullable Object> of(OrganizationEntry entry) {
		var cells = new LinkedHashMap<Column, @Nullable Object>();
		cells.put(UnitColumns.CODE, entry.unit().code());
		cells.put(UnitColumns.NAME, entry.unit().name());
		cells.put(UnitColumns.TYPE, entry.unit().type().title());
		cells.put(UnitColumns.CATEGORY,
				Optional.ofNullable(entry.unit().category()).map((one) -> one.title()).orElse(null));
		cells.put(UnitColumns.PARENT, entry.unit().parentCode());
		cells.put(UnitColumns.COVERS,
				entry.scope().covers().isEmpty() ? null : String.join("、", entry.scope().covers()));
		cells.put(UnitColumns.REASON, entry.scope().crossDepartmentReason());
		cells.put(UnitColumns.STUDENTS, entry.scope().enrolledStudents());
		cells.put(UnitColumns.FOUNDED, entry.founding().on());
		cells.put(UnitColumns.APPROVAL, entry.founding().approvalRef());
		cells.put(UnitColumns.APPROVAL_REASON, entry.founding().approvalReason());
		cells.put(UnitColumns.ELECTED, entry.term().lastElectionOn());
		cells.put(UnitColumns.TERM, entry.term().termYears());
		cells.put(UnitColumns.MODE,
				Optional.ofNullable(entry.term().electionMode()).map((one) -> one.title()).orElse(null));
		cells.put(UnitColumns.PHONE, entry.whereabouts().phone());
		cells.put(UnitColumns.PLACE, entry.whereabouts().place());
		return cells;
	}

	/**
	 * The post; name and address of the holder where they are known.
	 */
	static Map<Column, @Nullable Object> of(HeldPost post, @Nullable String name, @Nullable String email) {
		var cells = new LinkedHashMap<Column, @Nullable Object>();
		cells.put(PostColumns.UNIT, post.unit().code());
		cells.put(PostColumns.KIND, post.kind().title());
		cells.put(PostColumns.HOLDER, post.holder());
		cells.put(PostColumns.NAME, name);
		cells.put(PostColumns.SINCE, post.since());
		cells.put(PostColumns.UNTIL, post.until());
		cells.put(PostColumns.EMAIL, email);
		return cells;
	}

	static Map<Column, @Nullable Object> of(RegisterEntry entry) {
		var cells = new LinkedHashMap<Column, @Nullable Object>();
		cells.put(PersonColumns.NO, entry.memberNo());
		identity(entry, cells);
		occupation(entry, cells);
		membership(entry, cells);
		cells.put(PersonColumns.MOBILE, entry.contact().mobile());
		cells.put(PersonColumns.EMAIL, entry.contact().email());
		cells.put(PersonColumns.CONFIRMED, entry.lastConfirmedOn());
		return cells;
	}

	private static void identity(RegisterEntry entry, Map<Column, @Nullable Object> cells) {
		var identity = entry.identity();
		cells.put(PersonColumns.NAME, identity.name());
		cells.put(PersonColumns.SEX, identity.sex().title());
		cells.put(PersonColumns.ETHNICITY, identity.ethnicity().title());
		cells.put(PersonColumns.NATIVE_PLACE, identity.nativePlace());
		cells.put(PersonColumns.BIRTH, identity.birthDate());
		cells.put(PersonColumns.ID_NUMBER, identity.idNumber());
	}

	private static void occupation(RegisterEntry entry, Map<Column, @Nullable Object> cells) {
		var occupation = entry.occupation();
		cells.put(PersonColumns.EDUCATION,
				Optional.ofNullable(occupation.education()).map((one) -> one.title()).orElse(null));
		cells.put(PersonColumns.DEGREE, occupation.degree());
		cells.put(PersonColumns.CATEGORY, occupation.category().title());
		cells.put(PersonColumns.POST, occupation.post());
		cells.put(PersonColumns.TITLE, occupation.title());
		cells.put(PersonColumns.CLASS, entry.studies().className());
		cells.put(PersonColumns.STUDENT_NO, entry.studies().studentNo());
		cells.put(PersonColumns.ENROLLED, entry.studies().enrolledOn());
		cells.put(PersonColumns.LEAVING, entry.studies().expectedLeaveOn());
	}

	private static void membership(RegisterEntry entry, Map<Column, @Nullable Object> cells) {
		var membership = entry.membership();
		var way = membership.milestones();
		cells.put((Tab.of(membership.status()) == Tab.MEMBERS) ? PersonColumns.MEMBER_STATUS
				: PersonColumns.CANDIDATE_STATUS, membership.status().title());
		cells.put(PersonColumns.APPLIED, way.appliedOn());
		cells.put(PersonColumns.ACTIVIST, way.activistOn());
		cells.put(PersonColumns.PROSPECT, way.prospectOn());
		cells.put(PersonColumns.ACCEPTED, way.acceptedOn());
		cells.put(PersonColumns.APPROVED, way.approvedOn());
		cells.put(PersonColumns.PROBATION_END, way.probationEndsOn());
		cells.put(PersonColumns.FULL, way.fullSince());
		cells.put(PersonColumns.BRANCH, membership.branchCode());
		cells.put(PersonColumns.GROUP, membership.partyGroup());
		cells.put(PersonColumns.DUES,
				Optional.ofNullable(membership.duesPaidUntil()).map(Object::toString).orElse(null));
	}

}
