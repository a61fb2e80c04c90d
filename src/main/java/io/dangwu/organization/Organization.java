package io.dangwu.organization;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
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

	@Embedded
	private Scope scope;

	@Embedded
	private @Nullable Founding founding;

	@Embedded
	private @Nullable Term term;

	@Embedded
	private @Nullable Whereabouts whereabouts;

	protected Organization() {
	}

	Organization(OrganizationEntry entry) {
		this.code = entry.unit().code();
		this.name = entry.unit().name();
		this.type = entry.unit().type();
		this.category = entry.unit().category();
		this.parentCode = entry.unit().parentCode();
		this.status = OrganizationStatus.ACTIVE;
		this.scope = entry.scope();
		this.founding = entry.founding();
		this.term = entry.term();
		this.whereabouts = entry.whereabouts();
	}

	Unit unit() {
		return new Unit(this.code, this.name, this.type, this.category, this.parentCode);
	}

	OrganizationEntry entry() {
		return new OrganizationEntry(unit(), this.scope,
				(this.founding != null) ? this.founding : new Founding(null, null, null),
				(this.term != null) ? this.term : Term.NONE,
				(this.whereabouts != null) ? this.whereabouts : Whereabouts.NONE);
	}

}
