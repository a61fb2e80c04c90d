package io.dangwu.publicity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.regulation.WorkingPeriod;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

/**
 * A public notice with its postings.
 */
@Entity
class PublicNotice {

	@Id
	private UUID id;

	private String businessKey;

	private String callerKey;

	private String subject;

	private String title;

	private String unit;

	private @Nullable UUID about;

	@Enumerated(EnumType.STRING)
	private NoticeStage stage;

	@ElementCollection
	@OrderColumn(name = "position")
	private List<Posting> postings = new ArrayList<>();

	@Enumerated(EnumType.STRING)
	private @Nullable NoticeOutcome outcome;

	private @Nullable LocalDate concludedOn;

	private Instant opened;

	protected PublicNotice() {
	}

	PublicNotice(String businessKey, CalledNotice called, Instant opened) {
		this.id = UUID.randomUUID();
		this.businessKey = businessKey;
		this.callerKey = called.callerKey();
		this.subject = called.subject();
		this.title = called.title();
		this.unit = called.unit();
		this.about = called.about();
		this.stage = NoticeStage.DRAFTED;
		this.opened = opened;
	}

	void post(Posting posting) {
		demand(NoticeStage.DRAFTED, NoticeStage.UNDER_CORRECTION);
		this.postings.add(posting);
		this.stage = NoticeStage.POSTED;
	}

	void takeDownForCorrection() {
		demand(NoticeStage.POSTED);
		this.stage = NoticeStage.UNDER_CORRECTION;
	}

	void extend(LocalDate newLastDay, String consent) {
		demand(NoticeStage.POSTED);
		this.postings.add(this.postings.remove(this.postings.size() - 1).extendedTo(newLastDay, consent));
	}

	/** The days of the posting, reckoned again. */
	void recount(WorkingPeriod period) {
		demand(NoticeStage.POSTED);
		this.postings.add(this.postings.remove(this.postings.size() - 1).recounted(period));
	}

	/** To be posted in another unit than was planned. */
	void moveTo(String branch) {
		demand(NoticeStage.DRAFTED);
		this.unit = branch;
	}

	void conclude(NoticeOutcome how, LocalDate on) {
		demand(NoticeStage.DRAFTED, NoticeStage.POSTED, NoticeStage.UNDER_CORRECTION);
		this.outcome = how;
		this.concludedOn = on;
		this.stage = NoticeStage.CONCLUDED;
	}

	boolean isPosted() {
		return this.stage == NoticeStage.POSTED;
	}

	/** Never for a notice that its case ended before it was posted. */
	boolean takesObjections() {
		return this.stage.takesObjections() && !this.postings.isEmpty();
	}

	private void demand(NoticeStage... allowed) {
		if (!List.of(allowed).contains(this.stage)) {
			throw new IllegalStateException("Notice " + this.businessKey + " is " + this.stage);
		}
	}

	UUID id() {
		return this.id;
	}

	String businessKey() {
		return this.businessKey;
	}

	String callerKey() {
		return this.callerKey;
	}

	String subject() {
		return this.subject;
	}

	String title() {
		return this.title;
	}

	String unit() {
		return this.unit;
	}

	Optional<UUID> about() {
		return Optional.ofNullable(this.about);
	}

	NoticeStage stage() {
		return this.stage;
	}

	/** The posting that counts. */
	Optional<Posting> posting() {
		return this.postings.isEmpty() ? Optional.empty() : Optional.of(this.postings.get(this.postings.size() - 1));
	}

	Optional<NoticeOutcome> outcome() {
		return Optional.ofNullable(this.outcome);
	}

	/** How it ended; empty while it is open, and where it was never posted. */
	Optional<NoticeResult> result() {
		return outcome().flatMap((how) -> posting().map((posting) -> new NoticeResult(this.id, posting.postedOn(),
				posting.lastDay(), posting.provisional(), how.name())));
	}

}
