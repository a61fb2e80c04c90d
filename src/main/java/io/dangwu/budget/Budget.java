package io.dangwu.budget;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.dangwu.budget.rule.MidYearPolicy;
import io.dangwu.budget.rule.Rates;
import io.dangwu.regulation.Verdict;
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

	private LocalDate countedOn;

	@Enumerated(EnumType.STRING)
	private BudgetState state;

	private LocalDate openedOn;

	private String openedBy;

	@Embedded
	private Appropriation appropriation = new Appropriation();

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
		this.appropriation.set(rates);
		this.policy = policy;
	}

	void entitle() {
		demand(BudgetState.OPENED);
		this.state = BudgetState.CONFIRMING;
	}

	/** Finance finds the line in the college budget, or sends it back. */
	void confirm(LineDecision decision, String by) {
		demand(BudgetState.CONFIRMING);
		this.state = this.appropriation.confirm(decision, by) ? BudgetState.APPROVING : BudgetState.REVISING;
	}

	void approve(LineDecision decision, String by) {
		demand(BudgetState.APPROVING);
		this.state = this.appropriation.approve(decision, by) ? BudgetState.TRANSFERRING : BudgetState.REVISING;
	}

	void transfer(LocalDate on, String voucher, String by) {
		demand(BudgetState.TRANSFERRING);
		this.appropriation.transfer(new BudgetAct(voucher, on, by));
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
		return this.appropriation.wasConfirmedBy(userId);
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
		return this.appropriation.rates();
	}

	MidYearPolicy policy() {
		return this.policy;
	}

	BudgetSheet sheet() {
		return new BudgetSheet(this.businessKey, this.year, rates(), this.policy, this.countedOn, this.state,
				this.openedOn, this.appropriation.confirmed(), this.appropriation.approved(),
				this.appropriation.returnReason(), this.appropriation.transferred(), List.copyOf(this.channels),
				this.publishedOn, this.closedOn);
	}

	private void demand(BudgetState state) {
		Verdict
			.refusedIf(this.state != state,
					"%d 年度预算现为“%s”，不能办理“%s”时的事项".formatted(this.year, this.state.title(), state.title()))
			.orThrow();
	}

}
