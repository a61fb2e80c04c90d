package io.dangwu.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.member.rule.DisciplinaryState;
import io.dangwu.member.rule.Standing;
import io.dangwu.regulation.Verdict;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A person's entry in the register.
 */
@Entity
class Member extends AbstractAggregateRoot<Member> {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	@NaturalId
	private String memberNo;

	@Embedded
	private Particulars particulars;

	@Embedded
	private Membership membership;

	@Embedded
	private DisciplineEntry discipline = new DisciplineEntry();

	private @Nullable LocalDate lastConfirmedOn;

	@ElementCollection
	@CollectionTable(name = "member_former_way", joinColumns = @JoinColumn(name = "member_id"))
	private List<FormerWay> formerWays = new ArrayList<>();

	protected Member() {
	}

	Member(RegisterEntry entry, Vault vault) {
		this.id = UUID.randomUUID();
		this.memberNo = entry.memberNo();
		rewrite(entry, vault);
	}

	/**
	 * Takes over everything from an entry but the number and what others record.
	 */
	void rewrite(RegisterEntry entry, Vault vault) {
		this.particulars = new Particulars(entry, this.memberNo, vault);
		this.membership = entry.membership();
		this.lastConfirmedOn = entry.lastConfirmedOn();
	}

	/**
	 * Has just applied, and others are to hear of it.
	 */
	Member registered() {
		registerEvent(new MemberRegistered(this.id));
		return this;
	}

	/** Begins the way once more; how far the last one led is kept. */
	Member applyAgain(NewApplicant applicant, Vault vault) {
		this.formerWays.add(this.membership.ended());
		this.particulars.rename(applicant.name());
		this.particulars.renew(applicant, this.memberNo, vault);
		this.membership = this.membership.in(applicant.branchCode());
		reach(MemberStatus.APPLICANT, applicant.appliedOn());
		return this;
	}

	Membership membership() {
		return this.membership;
	}

	List<FormerWay> formerWays() {
		return List.copyOf(this.formerWays);
	}

	/**
	 * Contact, work and studies as they should stand.
	 */
	void correct(Correction correction, Vault vault) {
		this.particulars.correct(correction, this.memberNo, vault);
		this.membership = this.membership.corrected(correction.partyGroup(), correction.duesPaidUntil());
		registerEvent(new PersonCorrected(this.id));
	}

	void correct(Identity corrected, Vault vault) {
		this.particulars.correct(corrected, this.memberNo, vault);
		registerEvent(new PersonCorrected(this.id));
	}

	void confirm(LocalDate on) {
		this.lastConfirmedOn = on;
	}

	/**
	 * Nothing is left that tells who it was.
	 */
	void forget(Vault vault) {
		this.particulars.erase(this.memberNo, vault);
		this.membership = this.membership.corrected(null, this.membership.duesPaidUntil());
		registerEvent(new PersonPurged(this.id));
	}

	Identity identity(Vault vault) {
		return this.particulars.identity(this.memberNo, vault);
	}

	Optional<String> mobile(Vault vault) {
		return this.particulars.mobile(this.memberNo, vault);
	}

	/**
	 * Comes to another status on the way, or leaves it; entering the Party is
	 * {@link #admit}.
	 */
	void reach(MemberStatus next, LocalDate on) {
		Verdict.refusedIf(next == MemberStatus.PROBATIONARY, "成为预备党员须记录支部大会日期、审批日期和预备期").orThrow();
		change(this.membership.reached(next, on));
	}

	void admit(Admission admission) {
		change(this.membership.admitted(admission));
	}

	/**
	 * Probation goes on to a later day.
	 */
	void extendProbation(LocalDate newEnd) {
		Verdict
			.refusedIf(this.membership.status() != MemberStatus.PROBATIONARY,
					"%s不是预备党员，不能延长预备期".formatted(this.particulars.name()))
			.orThrow();
		this.membership = this.membership.onProbationUntil(newEnd);
	}

	/**
	 * Belongs to another branch, and to no group of it yet.
	 */
	void moveTo(String branch) {
		this.membership = this.membership.in(branch);
	}

	/**
	 * Comes from an organisation outside, as the papers say, for the first time or again.
	 */
	void arrive(Arrival arrival, Vault vault) {
		var entry = arrival.entry(this.memberNo);
		if (!MemberStatus.LIVE.contains(this.membership.status())) {
			this.formerWays.add(this.membership.ended());
			registerEvent(new StatusChanged(this.id, this.membership.status(), entry.status(), entry.branchCode()));
		}
		this.particulars.renew(arrival.person(), this.memberNo, vault);
		this.membership = entry.membership();
		registerEvent(new MemberMovedIn(this.id, entry.branchCode(), arrival.on(), arrival.papers().inspections()));
	}

	private void change(Membership next) {
		var status = this.membership.status();
		Verdict
			.refusedIf(!status.leadsTo(next.status()),
					"%s现为%s，不能转为%s".formatted(this.particulars.name(), status.title(), next.status().title()))
			.orThrow();
		registerEvent(new StatusChanged(this.id, status, next.status(), next.branchCode()));
		this.membership = next;
	}

	List<Sanction> sanctions() {
		return this.discipline.sanctions().stream().map((sanction) -> sanction.of(this.id)).toList();
	}

	/**
	 * A sanction, a suspension of rights, or the end of one of them.
	 */
	void undergo(DisciplinaryAct act) {
		this.discipline.add(act);
		if (act.sanction() != null) {
			registerEvent(new SanctionImposed(this.id, act.sanction(), act.on(), act.document()));
		}
		if (act.sanction() == SanctionKind.EXPULSION) {
			change(this.membership.reached(MemberStatus.EXPELLED, act.on()));
		}
	}

	DisciplinaryState disciplinaryState() {
		return this.discipline.state(this.membership);
	}

	Standing standing() {
		return this.discipline.standing(this.membership);
	}

	Person person() {
		return this.particulars.person(this.id, this.memberNo, this.membership);
	}

	Merit merit(List<Appraisal> appraisals) {
		return new Merit(person(), appraisals, sanctions(), this.membership.duesPaidUntil());
	}

	/**
	 * The whole entry with the numbers opened.
	 */
	RegisterEntry entry(Vault vault) {
		return new RegisterEntry(this.memberNo, identity(vault), this.particulars.contact(this.memberNo, vault),
				this.particulars.occupation(), this.particulars.studies(), this.membership, this.lastConfirmedOn);
	}

	Filed filed(Vault vault) {
		return new Filed(this.id, entry(vault));
	}

	Account account() {
		return new Account(this.memberNo, this.particulars.name(), this.particulars.email(),
				this.membership.status().roles(this.membership.branchCode()));
	}

}
