package io.dangwu.budget;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.dangwu.budget.rule.MidYearPolicy;
import io.dangwu.budget.rule.Rates;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Money;
import io.dangwu.regulation.Verdict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The party-work budget of one year, from the count of members to its closing.
 */
@Entity
class Budget {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private String businessKey;

	private int year;

	@Enumerated(EnumType.STRING)
	private MidYearPolicy policy;

	private long teacherRate;

	private long studentRate;

	private LocalDate countedOn;

	@Enumerated(EnumType.STRING)
	private BudgetState state;

	private LocalDate openedOn;

	private String openedBy;

	private @Nullable String lineReference;

	private @Nullable LocalDate confirmedOn;

	private @Nullable String confirmedBy;

	private @Nullable String approvalRef;

	private @Nullable LocalDate approvedOn;

	private @Nullable String approvedBy;

	private @Nullable String returnReason;

	private @Nullable String voucher;

	private @Nullable LocalDate transferredOn;

	private @Nullable String transferredBy;

	@JdbcTypeCode(SqlTypes.ARRAY)
	@Enumerated(EnumType.STRING)
	private List<PublicationChannel> channels = new ArrayList<>();

	private @Nullable LocalDate publishedOn;

	private @Nullable LocalDate closedOn;

	protected Budget() {
	}

	Budget(String businessKey, NewBudget opened, LocalDate countedOn, LocalDate on, String by) {
		this.id = UUID.randomUUID();
		this.businessKey = businessKey;
		this.year = opened.year();
		this.countedOn = countedOn;
		this.state = BudgetState.OPENED;
		this.openedOn = on;
		this.openedBy = by;
		set(opened.rates(), opened.policy());
	}

	/** Other rates or another policy, after it was sent back. */
	void revise(Rates rates, MidYearPolicy policy) {
		demand(BudgetState.REVISING);
		set(rates, policy);
		this.state = BudgetState.OPENED;
	}

	private void set(Rates rates, MidYearPolicy policy) {
		this.teacherRate = rates.teacher().fen();
		this.studentRate = rates.student().fen();
		this.policy = policy;
	}

	void entitle() {
		demand(BudgetState.OPENED);
		this.state = BudgetState.CONFIRMING;
	}

	/** Finance finds the line in the college budget, or sends it back. */
	void confirm(LineDecision decision, String by) {
		demand(BudgetState.CONFIRMING);
		if (decision.answer() == LineDecision.Answer.AGREED) {
			this.lineReference = decision.reference();
			this.confirmedOn = decision.on();
			this.confirmedBy = by;
		}
		decide(decision, BudgetState.APPROVING);
	}

	void approve(LineDecision decision, String by) {
		demand(BudgetState.APPROVING);
		new DatedAct("审定日期", decision.on()).notBefore(new DatedAct("财务确认日期", Objects.requireNonNull(this.confirmedOn)))
			.orThrow();
		if (decision.answer() == LineDecision.Answer.AGREED) {
			this.approvalRef = decision.reference();
			this.approvedOn = decision.on();
			this.approvedBy = by;
		}
		decide(decision, BudgetState.TRANSFERRING);
	}

	private void decide(LineDecision decision, BudgetState next) {
		var agreed = decision.answer() == LineDecision.Answer.AGREED;
		this.returnReason = agreed ? null : decision.reason();
		this.state = agreed ? next : BudgetState.REVISING;
	}

	void transfer(LocalDate on, String voucher, String by) {
		demand(BudgetState.TRANSFERRING);
		new DatedAct("拨付日期", on).notBefore(new DatedAct("审定日期", Objects.requireNonNull(this.approvedOn))).orThrow();
		this.transferredOn = on;
		this.voucher = voucher;
		this.transferredBy = by;
		this.state = BudgetState.PLANNING;
	}

	void publish(LocalDate on, List<PublicationChannel> channels) {
		demand(BudgetState.PLANNING);
		this.publishedOn = on;
		this.channels = new ArrayList<>(channels);
		this.state = BudgetState.RUNNING;
	}

	void close(LocalDate on) {
		demand(BudgetState.RUNNING);
		this.closedOn = on;
		this.state = BudgetState.CLOSED;
	}

	/** Who confirmed or approved it has no further say in it. */
	boolean wasConfirmedBy(String userId) {
		return userId.equals(this.confirmedBy);
	}

	boolean isSpending() {
		return this.state.isSpending();
	}

	UUID id() {
		return this.id;
	}

	String businessKey() {
		return this.businessKey;
	}

	int year() {
		return this.year;
	}

	LocalDate countedOn() {
		return this.countedOn;
	}

	/** The last day on which its money can be spent. */
	LocalDate lastDay() {
		return Year.of(this.year + 1).atDay(1).minusDays(1);
	}

	BudgetState state() {
		return this.state;
	}

	Rates rates() {
		return new Rates(new Money(this.teacherRate), new Money(this.studentRate));
	}

	MidYearPolicy policy() {
		return this.policy;
	}

	BudgetSheet sheet() {
		return new BudgetSheet(this.businessKey, this.year, rates(), this.policy, this.countedOn, this.state,
				this.openedOn, this.lineReference, this.confirmedOn, this.approvalRef, this.approvedOn,
				this.returnReason, this.voucher, this.transferredOn, List.copyOf(this.channels), this.publishedOn,
				this.closedOn);
	}

	private void demand(BudgetState state) {
		Verdict
			.refusedIf(this.state != state,
					"%d 年度预算现为“%s”，不能办理“%s”时的事项".formatted(this.year, this.state.title(), state.title()))
			.orThrow();
	}

}
