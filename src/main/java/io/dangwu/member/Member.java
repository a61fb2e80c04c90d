package io.dangwu.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.dangwu.member.rule.Standing;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.Verdict;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
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

	private String memberNo;

	private String name;

	private String namePinyin;

	@Enumerated(EnumType.STRING)
	private Sex sex;

	private String ethnicity = "汉族";

	private LocalDate birthDate;

	private byte[] idNumber;

	private byte[] idFingerprint;

	@Enumerated(EnumType.STRING)
	private PersonCategory category;

	private @Nullable String post;

	private @Nullable String title;

	private @Nullable String className;

	private @Nullable String studentNo;

	private @Nullable LocalDate enrolledOn;

	private @Nullable LocalDate expectedLeaveOn;

	@Enumerated(EnumType.STRING)
	private MemberStatus status;

	@Embedded
	private Milestones milestones;

	private String branchCode;

	private byte @Nullable [] mobile;

	private @Nullable String email;

	@Embedded
	private @Nullable Suspension suspension;

	private @Nullable LocalDate lastConfirmedOn;

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "member_id", nullable = false)
	private List<SanctionEntry> sanctions = new ArrayList<>();

	protected Member() {
	}

	Member(RegisterEntry entry, Vault vault) {
		this.id = UUID.randomUUID();
		this.memberNo = entry.memberNo();
		this.name = entry.name();
		this.namePinyin = Pinyin.of(entry.name());
		this.sex = entry.sex();
		this.birthDate = entry.birthDate();
		this.idNumber = vault.seal(entry.idNumber(), entry.memberNo());
		this.idFingerprint = vault.fingerprint(entry.idNumber());
		this.category = entry.category();
		this.post = entry.post();
		this.title = entry.title();
		this.className = entry.className();
		this.studentNo = entry.studentNo();
		this.enrolledOn = entry.enrolledOn();
		this.expectedLeaveOn = entry.expectedLeaveOn();
		this.status = entry.status();
		this.milestones = entry.milestones();
		this.branchCode = entry.branchCode();
		this.mobile = sealed(entry.mobile(), vault);
		this.email = entry.email();
		this.lastConfirmedOn = entry.lastConfirmedOn();
	}

	/**
	 * Has just applied, and others are to hear of it.
	 */
	Member registered() {
		registerEvent(new MemberRegistered(this.id));
		return this;
	}

	String idNumber(Vault vault) {
		return vault.open(this.idNumber, this.memberNo);
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
		Verdict.refusedIf(this.status != MemberStatus.PROBATIONARY, "%s不是预备党员，不能延长预备期".formatted(this.name)).orThrow();
		this.milestones = this.milestones.probationEndsOn(newEnd);
	}

	/**
	 * Belongs to another branch.
	 */
	void moveTo(String branch) {
		this.branchCode = branch;
	}

	/**
	 * Comes from an organisation outside, as the papers say, for the first time or again.
	 */
	void arrive(Arrival arrival, Vault vault) {
		var person = arrival.person();
		if (!MemberStatus.LIVE.contains(this.status)) {
			registerEvent(new StatusChanged(this.id, this.status, arrival.status(), person.branchCode()));
		}
		this.status = arrival.status();
		this.milestones = arrival.milestones();
		this.branchCode = person.branchCode();
		this.category = person.category();
		this.post = person.post();
		this.className = person.className();
		this.studentNo = person.studentNo();
		this.enrolledOn = person.enrolledOn();
		this.expectedLeaveOn = person.expectedLeaveOn();
		this.email = person.email();
		this.mobile = sealed(person.mobile(), vault);
		registerEvent(new MemberMovedIn(this.id, this.branchCode, arrival.on(), arrival.papers().inspections()));
	}

	private byte @Nullable [] sealed(@Nullable String number, Vault vault) {
		return (number != null) ? vault.seal(number, this.memberNo) : null;
	}

	private void change(MemberStatus next) {
		Verdict
			.refusedIf(!this.status.leadsTo(next),
					"%s现为%s，不能转为%s".formatted(this.name, this.status.title(), next.title()))
			.orThrow();
		registerEvent(new StatusChanged(this.id, this.status, next, this.branchCode));
		this.status = next;
	}

	List<Sanction> sanctions() {
		return this.sanctions.stream().map((sanction) -> sanction.of(this.id)).toList();
	}

	Standing standing() {
		if (!this.status.isMember()) {
			return Standing.none();
		}
		return new Standing(this.milestones.acceptedOn(), this.milestones.fullSince(),
				this.sanctions.stream().flatMap((sanction) -> sanction.withoutRights().stream()).toList(),
				Optional.ofNullable(this.suspension).map(Suspension::span).stream().toList());
	}

	Person person() {
		return new Person(this.id, this.memberNo, this.name, this.sex, this.birthDate, this.category, this.status,
				this.branchCode, this.email, this.expectedLeaveOn, this.post, this.className, this.studentNo,
				this.milestones);
	}

	Account account() {
		return new Account(this.memberNo, this.name, this.email, roles());
	}

	private Set<Role> roles() {
		return switch (this.status) {
			case FULL -> Set.of(Role.of(RoleKind.MEMBER, this.branchCode));
			case PROBATIONARY -> Set.of(Role.of(RoleKind.PROBATIONARY, this.branchCode));
			default -> Set.of();
		};
	}

}
