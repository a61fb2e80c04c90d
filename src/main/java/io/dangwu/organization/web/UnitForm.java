package io.dangwu.organization.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import io.dangwu.organization.Approval;
import io.dangwu.organization.Category;
import io.dangwu.organization.ElectionMode;
import io.dangwu.organization.Founding;
import io.dangwu.organization.NewUnit;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.Scope;
import io.dangwu.organization.Term;
import io.dangwu.organization.UnitData;
import io.dangwu.organization.UnitSheet;
import io.dangwu.organization.Whereabouts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The data of an organisation as they are typed; code, type and superior only where it is
 * founded.
 */
record UnitForm(@Nullable String code, @Nullable OrganizationType type, @Nullable String superior,
		@NotBlank @Size(max = 60) String name, @Nullable Category category, @Size(max = 500) @Nullable String covers,
		@Size(max = 200) @Nullable String crossDepartmentReason, @Nullable Integer enrolledStudents,
		@Nullable Integer termYears, @Nullable ElectionMode electionMode, @Size(max = 30) @Nullable String phone,
		@Size(max = 100) @Nullable String place, @Size(max = 100) @Nullable String founding,
		@Size(max = 200) @Nullable String foundingReason, @NotNull LocalDate on,
		@NotBlank @Size(max = 100) String reference, @Size(max = 200) @Nullable String reason) {

	private static final String SEPARATORS = "[、，,；;\\r\\n]+";

	static UnitForm empty(LocalDate today) {
		return new UnitForm("", OrganizationType.BRANCH, null, "", Category.TEACHER, "", null, null, null, null, null,
				null, null, null, today, "", null);
	}

	static UnitForm of(UnitSheet sheet, LocalDate today) {
		var data = sheet.data();
		return new UnitForm(null, null, null, data.name(), data.category(), data.covers(),
				data.scope().crossDepartmentReason(), data.scope().enrolledStudents(), data.term().termYears(),
				data.term().electionMode(), data.whereabouts().phone(), data.whereabouts().place(),
				data.founding().approvalRef(), data.founding().approvalReason(), today, "", null);
	}

	NewUnit unit() {
		return new NewUnit((this.code != null) ? this.code : "",
				(this.type != null) ? this.type : OrganizationType.BRANCH, (this.superior != null) ? this.superior : "",
				data());
	}

	UnitData data() {
		return new UnitData(this.name, this.category,
				new Scope(covered(), blankToNull(this.crossDepartmentReason), this.enrolledStudents),
				new Founding(null, blankToNull(this.founding), blankToNull(this.foundingReason)),
				new Term(null, this.termYears, this.electionMode),
				new Whereabouts(blankToNull(this.phone), blankToNull(this.place)));
	}

	Approval approval() {
		return new Approval(this.on, this.reference, this.reason);
	}

	private List<String> covered() {
		return (this.covers == null) ? List.of()
				: Arrays.stream(this.covers.split(SEPARATORS))
					.map(String::strip)
					.filter((one) -> !one.isEmpty())
					.distinct()
					.toList();
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
