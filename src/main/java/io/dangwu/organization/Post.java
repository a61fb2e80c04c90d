package io.dangwu.organization;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A post of a unit while one person holds it.
 */
@Entity
class Post {

	@Id
	@GeneratedValue(strategy = GenerationType.UUID)
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "unit")
	private Organization unit;

	@Enumerated(EnumType.STRING)
	private PostKind kind;

	private String holder;

	private LocalDate since;

	private @Nullable LocalDate until;

	private @Nullable String approvalRef;

	private boolean crossAppointment;

	private boolean competitive;

	private @Nullable String reason;

	protected Post() {
	}

	Post(Organization unit, NewPost post) {
		this.unit = unit;
		this.holder = post.holder();
		this.kind = post.kind();
		this.since = post.since();
		this.until = post.until();
		this.approvalRef = post.approvalRef();
		this.crossAppointment = post.crossAppointment();
		this.competitive = post.competitive();
		this.reason = post.reason();
	}

	Post(Organization unit, PostEntry entry) {
		this(unit, NewPost.plain(entry.holder(), entry.unit(), entry.kind(), entry.since(), entry.until()));
	}

	HeldPost held() {
		return new HeldPost(this.id, this.holder, this.unit.unit(), this.kind, this.since, this.until);
	}

	PostSheet sheet() {
		return new PostSheet(held(), this.approvalRef, this.crossAppointment, this.competitive, this.reason);
	}

	void endOn(@Nullable LocalDate day) {
		this.until = day;
	}

	@PostPersist
	@PostUpdate
	@PostRemove
	void written() {
		Charts.forget();
	}

}
