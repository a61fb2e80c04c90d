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

	protected Post() {
	}

	Post(String holder, Organization unit, PostKind kind, LocalDate since, @Nullable LocalDate until) {
		this.holder = holder;
		this.unit = unit;
		this.kind = kind;
		this.since = since;
		this.until = until;
	}

	Post(Organization unit, PostEntry entry) {
		this(entry.holder(), unit, entry.kind(), entry.since(), null);
	}

	HeldPost held() {
		return new HeldPost(this.id, this.holder, this.unit.unit(), this.kind, this.since, this.until);
	}

	void endOn(LocalDate day) {
		this.until = day;
	}

}
