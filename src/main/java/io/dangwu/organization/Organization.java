package io.dangwu.organization;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
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

	private @Nullable LocalDate termEndsOn;

	private @Nullable String mergedInto;

	protected Organization() {
	}

	Organization(OrganizationEntry entry) {
		this.code = entry.unit().code();
		this.status = OrganizationStatus.ACTIVE;
		rewrite(entry);
	}

	/**
	 * Takes over everything from an entry but the code.
	 */
	void rewrite(OrganizationEntry entry) {
		this.name = entry.unit().name();
		this.type = entry.unit().type();
		this.category = entry.unit().category();
		this.parentCode = entry.unit().parentCode();
		this.scope = entry.scope();
		this.founding = entry.founding();
		this.term = entry.term();
		this.whereabouts = entry.whereabouts();
	}

	static Organization founded(NewUnit founded, Approval approval) {
		var data = founded.data();
		return new Organization(new OrganizationEntry(founded.unit(), data.scope(),
				new Founding(approval.on(), approval.reference(), data.founding().approvalReason()), data.term(),
				data.whereabouts()));
	}

	boolean isActive() {
		return this.status == OrganizationStatus.ACTIVE;
	}

	/** Whoever keeps the files of one that has ended. */
	String heir() {
		return Stream.of(this.mergedInto, this.parentCode).filter(Objects::nonNull).findFirst().orElse(Unit.COLLEGE);
	}

	UnitSheet sheet() {
		var entry = entry();
		return new UnitSheet(entry.unit(),
				new UnitData(this.name, this.category, entry.scope(), entry.founding(), entry.term(),
						entry.whereabouts()),
				this.status, this.mergedInto, TermOfOffice.of(entry.term(), this.termEndsOn));
	}

	/**
	 * Neither the day of its founding nor that of its last election is a matter of data.
	 */
	void change(UnitData data) {
		var old = entry();
		this.name = data.name();
		this.category = data.category();
		this.scope = data.scope();
		this.founding = new Founding(old.founding().on(), data.founding().approvalRef(),
				data.founding().approvalReason());
		this.term = new Term(old.term().lastElectionOn(), data.term().termYears(), data.term().electionMode());
		this.whereabouts = data.whereabouts();
	}

	void moveUnder(String superior) {
		this.parentCode = superior;
	}

	void mergeInto(String branch) {
		this.status = OrganizationStatus.MERGED;
		this.mergedInto = branch;
	}

	void dissolve() {
		this.status = OrganizationStatus.DISSOLVED;
	}

	void endTermOn(@Nullable LocalDate day) {
		this.termEndsOn = day;
	}

	void beginTerm(LocalDate electedOn) {
		var old = entry().term();
		this.term = new Term(electedOn, old.termYears(), old.electionMode());
		this.termEndsOn = null;
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

	@PostPersist
	@PostUpdate
	@PostRemove
	void written() {
		Charts.forget();
	}

}
