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
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

	@Embedded
	@AttributeOverride(name = "reference", column = @Column(name = "line_reference"))
	@AttributeOverride(name = "on", column = @Column(name = "confirmed_on"))
	@AttributeOverride(name = "by", column = @Column(name = "confirmed_by"))
	private @Nullable BudgetAct confirmed;

	@Embedded
	@AttributeOverride(name = "reference", column = @Column(name = "approval_ref"))
	@AttributeOverride(name = "on", column = @Column(name = "approved_on"))
	@AttributeOverride(name = "by", column = @Column(name = "approved_by"))
	private @Nullable BudgetAct approved;

	private @Nullable String returnReason;

	@Embedded
	@AttributeOverride(name = "reference", column = @Column(name = "voucher"))
	@AttributeOverride(name = "on", column = @Column(name = "transferred_on"))
	@AttributeOverride(name = "by", column = @Column(name = "transferred_by"))
	private @Nullable BudgetAct transferred;

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
			this.confirmed = decision.act(by);
		}
		decide(decision, BudgetState.APPROVING);
	}

	void approve(LineDecision decision, String by) {
		demand(BudgetState.APPROVING);
		notBefore("审定日期", decision.on(), "财务确认日期", this.confirmed);
		if (decision.answer() == LineDecision.Answer.AGREED) {
			this.approved = decision.act(by);
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
		notBefore("拨付日期", on, "审定日期", this.approved);
		this.transferred = new BudgetAct(voucher, on, by);
		this.state = BudgetState.PLANNING;
	}

	private static void notBefore(String title, LocalDate on, String earlierTitle, @Nullable BudgetAct earlier) {
		new DatedAct(title, on).notBefore(new DatedAct(earlierTitle, Objects.requireNonNull(earlier).on())).orThrow();
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
		return this.confirmed != null && userId.equals(this.confirmed.by());
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
				this.openedOn, this.confirmed, this.approved, this.returnReason, this.transferred,
				List.copyOf(this.channels), this.publishedOn, this.closedOn);
	}

	private void demand(BudgetState state) {
		Verdict
			.refusedIf(this.state != state,
					"%d 年度预算现为“%s”，不能办理“%s”时的事项".formatted(this.year, this.state.title(), state.title()))
			.orThrow();
	}

}
