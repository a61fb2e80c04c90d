package io.dangwu.member;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.dangwu.member.rule.ReapplicationRule;
import io.dangwu.member.rule.DisciplinaryState;
import io.dangwu.member.rule.Standing;
import io.dangwu.regulation.Verdict;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
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
	private SealedIdentity identity;

	@Embedded
	private Occupation occupation;

	@Embedded
	private @Nullable Studies studies;

	@Enumerated(EnumType.STRING)
	private MemberStatus status;

	@Embedded
	private Milestones milestones;

	private String branchCode;

	private @Nullable String partyGroup;

	@Convert(converter = MonthOfDues.class)
	private @Nullable YearMonth duesPaidUntil;

	private byte @Nullable [] mobile;

	private @Nullable String email;

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
		this.identity = SealedIdentity.of(entry.identity(), this.memberNo, vault);
		take(entry.contact(), vault);
		this.occupation = entry.occupation();
		this.studies = entry.studies();
		take(entry.membership());
		this.lastConfirmedOn = entry.lastConfirmedOn();
	}

	private void take(Contact contact, Vault vault) {
		this.mobile = Optional.ofNullable(contact.mobile())
			.map((number) -> vault.seal(number, this.memberNo))
			.orElse(null);
		this.email = contact.email();
	}

	private void take(Membership membership) {
		this.status = membership.status();
		this.milestones = membership.milestones();
		this.branchCode = membership.branchCode();
		this.partyGroup = membership.partyGroup();
		this.duesPaidUntil = membership.duesPaidUntil();
	}

	/**
	 * Has just applied, and others are to hear of it.
	 */
	Member registered() {
		registerEvent(new MemberRegistered(this.id));
		return this;
	}

	Verdict mayApplyAgain() {
		var gone = this.status == MemberStatus.CANCELLED || this.status == MemberStatus.LEFT;
		return ReapplicationRule.check(gone, this.milestones.fullSince() != null, this.status == MemberStatus.EXPELLED);
	}

	/** Begins the way once more; how far the last one led is kept. */
	Member applyAgain(NewApplicant applicant, Vault vault) {
		this.formerWays.add(new FormerWay(this.status, this.milestones));
		this.identity = this.identity.named(applicant.name());
		take(applicant.contact(), vault);
		this.occupation = this.occupation.at(applicant.category(), applicant.post());
		this.studies = applicant.studies();
		this.branchCode = applicant.branchCode();
		this.partyGroup = null;
		reach(MemberStatus.APPLICANT, applicant.appliedOn());
		return this;
	}

	List<FormerWay> formerWays() {
		return List.copyOf(this.formerWays);
	}

	/**
	 * Contact, work and studies as they should stand.
	 */
	void correct(Correction correction, Vault vault) {
		var mobile = Optional.ofNullable(correction.contact().mobile()).or(() -> mobile(vault)).orElse(null);
		take(new Contact(mobile, correction.contact().email()), vault);
		this.occupation = correction.occupation();
		this.studies = correction.studies();
		this.partyGroup = correction.partyGroup();
		this.duesPaidUntil = correction.duesPaidUntil();
		registerEvent(new PersonCorrected(this.id));
	}

	void correct(Identity corrected, Vault vault) {
		this.identity = SealedIdentity.of(corrected, this.memberNo, vault);
		registerEvent(new PersonCorrected(this.id));
	}

	void confirm(LocalDate on) {
		this.lastConfirmedOn = on;
	}

	/**
	 * Nothing is left that tells who it was.
	 */
	void forget(Vault vault) {
		this.identity = this.identity.erased(this.memberNo, vault);
		take(Contact.NONE, vault);
		this.occupation = Occupation.of(this.occupation.category());
		this.studies = Studies.NONE;
		this.partyGroup = null;
		registerEvent(new PersonPurged(this.id));
	}

	Identity identity(Vault vault) {
		return this.identity.opened(this.memberNo, vault);
	}

	Optional<String> mobile(Vault vault) {
		return Optional.ofNullable(this.mobile).map((number) -> vault.open(number, this.memberNo));
	}

	/**
	 * Comes to another status on the way, or leaves it; entering the Party is
	 * {@link #admit}.
	 */
	void reach(MemberStatus next, LocalDate on) {
		Verdict.refusedIf(next == MemberStatus.PROBATIONARY, "成为预备党员须记录支部大会日期、审批日期和预备期").orThrow();
		change(next);
		this.milestones = switch (next) {
			case APPLICANT -> Milestones.appliedOn(on);
			case ACTIVIST -> this.milestones.activistOn(on);
			case PROSPECT -> this.milestones.prospectOn(on);
			case FULL -> this.milestones.fullSince(on);
			default -> this.milestones;
		};
	}

	void admit(Admission admission) {
		change(MemberStatus.PROBATIONARY);
		this.milestones = this.milestones.admitted(admission);
	}

	/**
	 * Probation goes on to a later day.
	 */
	void extendProbation(LocalDate newEnd) {
		Verdict.refusedIf(this.status != MemberStatus.PROBATIONARY, "%s不是预备党员，不能延长预备期".formatted(this.identity.name()))
			.orThrow();
		this.milestones = this.milestones.probationEndsOn(newEnd);
	}

	/**
	 * Belongs to another branch, and to no group of it yet.
	 */
	void moveTo(String branch) {
		this.branchCode = branch;
		this.partyGroup = null;
	}

	/**
	 * Comes from an organisation outside, as the papers say, for the first time or again.
	 */
	void arrive(Arrival arrival, Vault vault) {
		var entry = arrival.entry(this.memberNo);
		if (!MemberStatus.LIVE.contains(this.status)) {
			this.formerWays.add(new FormerWay(this.status, this.milestones));
			registerEvent(new StatusChanged(this.id, this.status, entry.status(), entry.branchCode()));
		}
		take(entry.contact(), vault);
		this.occupation = this.occupation.at(arrival.person().category(), arrival.person().post());
		this.studies = entry.studies();
		take(entry.membership());
		registerEvent(new MemberMovedIn(this.id, this.branchCode, arrival.on(), arrival.papers().inspections()));
	}

	private void change(MemberStatus next) {
		Verdict
			.refusedIf(!this.status.leadsTo(next),
					"%s现为%s，不能转为%s".formatted(this.identity.name(), this.status.title(), next.title()))
			.orThrow();
		registerEvent(new StatusChanged(this.id, this.status, next, this.branchCode));
		this.status = next;
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
			change(MemberStatus.EXPELLED);
		}
	}

	DisciplinaryState disciplinaryState() {
		return new DisciplinaryState(this.status.isMember() ? this.milestones.acceptedOn() : null,
				this.status == MemberStatus.PROBATIONARY, this.discipline.rightsLostSince().orElse(null),
				this.discipline.suspendedSince().orElse(null));
	}

	Standing standing() {
		return this.status.isMember() ? new Standing(this.milestones.acceptedOn(), this.milestones.fullSince(),
				this.discipline.withoutRights(), this.discipline.suspended()) : Standing.none();
	}

	Person person() {
		var time = studies();
		return new Person(this.id, this.memberNo, this.identity.name(), this.identity.sex(), this.identity.birthDate(),
				this.occupation.category(), this.status, this.branchCode, this.email, time.expectedLeaveOn(),
				this.occupation.post(), time.className(), time.studentNo(), this.milestones);
	}

	Merit merit(List<Appraisal> appraisals) {
		return new Merit(person(), appraisals, sanctions(), this.duesPaidUntil);
	}

	/**
	 * The whole entry with the numbers opened.
	 */
	RegisterEntry entry(Vault vault) {
		return new RegisterEntry(this.memberNo, identity(vault), new Contact(mobile(vault).orElse(null), this.email),
				this.occupation, studies(),
				new Membership(this.status, this.milestones, this.branchCode, this.partyGroup, this.duesPaidUntil),
				this.lastConfirmedOn);
	}

	Filed filed(Vault vault) {
		return new Filed(this.id, entry(vault));
	}

	private Studies studies() {
		return (this.studies != null) ? this.studies : Studies.NONE;
	}

	Account account() {
		return new Account(this.memberNo, this.identity.name(), this.email, this.status.roles(this.branchCode));
	}

}
