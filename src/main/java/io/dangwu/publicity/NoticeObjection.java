package io.dangwu.publicity;

import java.time.LocalDate;
import java.util.UUID;

import io.dangwu.publicity.rule.Finding;
import io.dangwu.publicity.rule.RaisedObjection;
import io.dangwu.regulation.Verdict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * An objection to a notice; whoever lodged it without a name is stored nowhere.
 */
@Entity
class NoticeObjection {

	@Id
	private UUID id;

	private UUID noticeId;

	private int number;

	@Enumerated(EnumType.STRING)
	private ObjectionKind kind;

	private @Nullable String lodgedBy;

	private LocalDate receivedOn;

	private String opinion;

	private @Nullable String facts;

	@Enumerated(EnumType.STRING)
	private ObjectionState state;

	private @Nullable LocalDate answeredOn;

	private @Nullable String document;

	protected NoticeObjection() {
	}

	NoticeObjection(UUID noticeId, int number, LodgedObjection lodged, String userId, LocalDate receivedOn) {
		this.id = UUID.randomUUID();
		this.noticeId = noticeId;
		this.number = number;
		this.kind = lodged.kind();
		this.lodgedBy = (lodged.kind() == ObjectionKind.SIGNED) ? userId : null;
		this.receivedOn = receivedOn;
		this.opinion = lodged.opinion();
		this.facts = lodged.facts();
		this.state = ObjectionState.RECORDED;
	}

	void investigate() {
		this.state = ObjectionState.OPEN;
	}

	void settle(Settlement settlement) {
		Verdict
			.refusedIf(this.state != ObjectionState.OPEN,
					"第 %d 号异议%s，不能再登记调查结论".formatted(this.number, this.state.title()))
			.and(Verdict.refusedIf(this.lodgedBy != null && settlement.answeredOn() == null, "实名提出的异议应当答复提出人，请填写答复日期"))
			.orThrow();
		this.state = ObjectionState.of(settlement.finding());
		this.answeredOn = settlement.answeredOn();
		this.document = settlement.document();
	}

	void overtake() {
		this.state = ObjectionState.OVERTAKEN;
	}

	boolean isOpen() {
		return this.state == ObjectionState.OPEN;
	}

	boolean isLodgedBy(String userId) {
		return userId.equals(this.lodgedBy);
	}

	int number() {
		return this.number;
	}

	/** As the rule weighs it. */
	RaisedObjection raised() {
		return new RaisedObjection(this.receivedOn, this.kind == ObjectionKind.SIGNED, this.facts != null,
				this.state.finding());
	}

	ObjectionView view() {
		return new ObjectionView(this.id, this.number, this.kind, this.lodgedBy, this.receivedOn, this.opinion,
				this.facts, this.state, this.answeredOn, this.document);
	}

}
