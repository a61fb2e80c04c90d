package io.dangwu.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A move of one person; with a letter it is under way until the receipt comes.
 */
@Entity
class Transfer {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	@ManyToOne
	@JoinColumn(name = "member_id")
	private Member member;

	@Enumerated(EnumType.STRING)
	private TransferKind kind;

	@Enumerated(EnumType.STRING)
	private TransferState state;

	@Enumerated(EnumType.STRING)
	private MemberStatus status;

	@Column(name = "from_branch")
	private @Nullable String from;

	@Column(name = "to_branch")
	private @Nullable String to;

	private @Nullable String elsewhere;

	@Embedded
	private @Nullable IntroductionLetter letter;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> formerLetters = new ArrayList<>();

	private @Nullable LocalDate movedOn;

	private @Nullable String receipt;

	private @Nullable String approvalRef;

	private String recordedBy;

	private Instant recordedAt;

	protected Transfer() {
	}

	private Transfer(Member member, TransferKind kind, String by, Instant at) {
		this.id = UUID.randomUUID();
		this.member = member;
		this.kind = kind;
		this.state = TransferState.DONE;
		this.status = member.person().status();
		this.recordedBy = by;
		this.recordedAt = at;
	}

	/**
	 * To another branch, from that day on.
	 */
	static Transfer within(Member member, String to, LocalDate on, @Nullable String approvalRef, Entered entered) {
		var transfer = new Transfer(member, TransferKind.WITHIN, entered.by(), entered.at());
		transfer.from = member.person().branchCode();
		transfer.to = to;
		transfer.movedOn = on;
		transfer.approvalRef = approvalRef;
		return transfer;
	}

	/**
	 * Out of the college, once the receipt has come.
	 */
	static Transfer out(Member member, String destination, IntroductionLetter letter, Entered entered) {
		var transfer = new Transfer(member, TransferKind.OUT, entered.by(), entered.at());
		transfer.state = TransferState.UNDER_WAY;
		transfer.from = member.person().branchCode();
		transfer.elsewhere = destination;
		transfer.letter = letter;
		return transfer;
	}

	static Transfer in(Member member, Arrival arrival, Entered entered) {
		var transfer = new Transfer(member, TransferKind.IN, entered.by(), entered.at());
		transfer.to = arrival.person().branchCode();
		transfer.elsewhere = arrival.origin();
		transfer.letter = arrival.letter();
		transfer.movedOn = arrival.on();
		return transfer;
	}

	/**
	 * The organisation outside has taken the person in.
	 */
	void close(LocalDate on, String reference) {
		demandUnderWay();
		new DatedAct("回执日期", on).notBefore(new DatedAct("介绍信开具日期", letter().orElseThrow().issuedOn())).orThrow();
		this.state = TransferState.DONE;
		this.movedOn = on;
		this.receipt = reference;
	}

	/**
	 * Another letter takes the place of one that has expired or was lost.
	 */
	void replaceLetter(IntroductionLetter another) {
		demandUnderWay();
		var former = letter().orElseThrow().number();
		Verdict.refusedIf(former.equals(another.number()), "新介绍信的编号与原介绍信相同，请填写新的编号").orThrow();
		this.formerLetters = Stream.concat(this.formerLetters.stream(), Stream.of(former)).toList();
		this.letter = another;
	}

	/**
	 * The letter came back unused: the person stays.
	 */
	void takeBack() {
		demandUnderWay();
		this.state = TransferState.TAKEN_BACK;
	}

	/**
	 * The branch that the person is leaving has become another one.
	 */
	void leavesFrom(String branch) {
		this.from = branch;
	}

	private void demandUnderWay() {
		Verdict.refusedIf(this.state != TransferState.UNDER_WAY, "这次转接%s，不能再办理".formatted(this.state.title()))
			.orThrow();
	}

	UUID id() {
		return this.id;
	}

	Member member() {
		return this.member;
	}

	/**
	 * The branches of the college that it touches.
	 */
	Stream<String> branches() {
		return Stream.of(Optional.ofNullable(this.from), Optional.ofNullable(this.to)).flatMap(Optional::stream);
	}

	Optional<IntroductionLetter> letter() {
		return Optional.ofNullable(this.letter);
	}

	/**
	 * @param names calls a branch by its name
	 */
	TransferView view(UnaryOperator<String> names, LocalDate today) {
		var person = this.member.person();
		return new TransferView(this.id, person.id(), person.memberNo(), person.name(), this.status, this.kind,
				this.state, name(this.from, names), name(this.to, names), letter(), List.copyOf(this.formerLetters),
				Optional.ofNullable(this.movedOn), Optional.ofNullable(this.receipt),
				Optional.ofNullable(this.approvalRef), isExpiredOn(today));
	}

	private String name(@Nullable String branch, UnaryOperator<String> names) {
		return (branch != null) ? names.apply(branch) : String.valueOf(this.elsewhere);
	}

	private boolean isExpiredOn(LocalDate day) {
		return this.state == TransferState.UNDER_WAY && letter().filter((one) -> one.isExpiredOn(day)).isPresent();
	}

}
