package io.dangwu.budget;

import java.time.LocalDate;
import java.util.Objects;

import io.dangwu.budget.rule.Rates;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * The money of a budget: asked for at the rates, found in the college budget by finance,
 * approved by the committee, transferred to the units. No act is dated before the one it
 * stands on.
 */
@Embeddable
class Appropriation {

	private long teacherRate;

	private long studentRate;

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

	void set(Rates rates) {
		this.teacherRate = rates.teacher().fen();
		this.studentRate = rates.student().fen();
	}

	/** Whether finance agrees. */
	boolean confirm(LineDecision decision, String by) {
		if (decision.isAgreed()) {
			this.confirmed = decision.act(by);
		}
		return decide(decision);
	}

	/** Whether the committee agrees. */
	boolean approve(LineDecision decision, String by) {
		notBefore("审定日期", decision.on(), "财务确认日期", this.confirmed);
		if (decision.isAgreed()) {
			this.approved = decision.act(by);
		}
		return decide(decision);
	}

	void transfer(BudgetAct transfer) {
		notBefore("拨付日期", transfer.on(), "审定日期", this.approved);
		this.transferred = transfer;
	}

	/** Who confirmed or approved it has no further say in it. */
	boolean wasConfirmedBy(String userId) {
		return this.confirmed != null && userId.equals(this.confirmed.by());
	}

	Rates rates() {
		return new Rates(new Money(this.teacherRate), new Money(this.studentRate));
	}

	@Nullable BudgetAct confirmed() {
		return this.confirmed;
	}

	@Nullable BudgetAct approved() {
		return this.approved;
	}

	@Nullable String returnReason() {
		return this.returnReason;
	}

	@Nullable BudgetAct transferred() {
		return this.transferred;
	}

	private boolean decide(LineDecision decision) {
		this.returnReason = decision.isAgreed() ? null : decision.reason();
		return decision.isAgreed();
	}

	private static void notBefore(String title, LocalDate on, String earlierTitle, @Nullable BudgetAct earlier) {
		new DatedAct(title, on).notBefore(new DatedAct(earlierTitle, Objects.requireNonNull(earlier).on())).orThrow();
	}

}
