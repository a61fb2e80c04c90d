package io.dangwu.organization;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A party organisation in the tree.
 */
@Entity
class Organization {

	@Id
	private String code;

	private String name;

	@Enumerated(EnumType.STRING)
	private OrganizationType type;

	@Enumerated(EnumType.STRING)
	private @Nullable Category category;

	private @Nullable String parentCode;

	@Enumerated(EnumType.STRING)
	private OrganizationStatus status;

	@JdbcTypeCode(SqlTypes.ARRAY)
	@Column(name = "unit_names")
	private List<String> covers = List.of();

	private @Nullable String crossDepartmentReason;

	private @Nullable Integer enrolledStudents;

	private @Nullable LocalDate establishedOn;

	private @Nullable String approvalRef;

	private @Nullable String approvalReason;

	private @Nullable LocalDate lastElectionOn;

	private @Nullable Integer termYears;

	protected Organization() {
	}

	Organization(OrganizationEntry entry) {
		this.code = entry.unit().code();
		this.name = entry.unit().name();
		this.type = entry.unit().type();
		this.category = entry.unit().category();
		this.parentCode = entry.unit().parentCode();
		this.status = OrganizationStatus.ACTIVE;
		this.covers = entry.covers();
		this.crossDepartmentReason = entry.crossDepartmentReason();
		this.enrolledStudents = entry.enrolledStudents();
		this.establishedOn = entry.establishedOn();
		this.approvalRef = entry.approvalRef();
		this.approvalReason = entry.approvalReason();
		this.lastElectionOn = entry.lastElectionOn();
		this.termYears = entry.termYears();
	}

	Unit unit() {
		return new Unit(this.code, this.name, this.type, this.category, this.parentCode);
	}

}
