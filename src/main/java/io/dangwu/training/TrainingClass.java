package io.dangwu.training;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A class with those who take part in it.
 */
@Entity
class TrainingClass {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	@Embedded
	private NewClass plan;

	@Enumerated(EnumType.STRING)
	private ClassStage stage;

	@ElementCollection
	@CollectionTable(name = "training_participant", joinColumns = @JoinColumn(name = "class_id"))
	@MapKeyColumn(name = "member_id")
	private Map<UUID, Attendance> participants = new HashMap<>();

	@SuppressWarnings("NullAway.Init")
	protected TrainingClass() {
	}

	TrainingClass(NewClass plan) {
		this.id = UUID.randomUUID();
		this.plan = plan;
		this.stage = ClassStage.PLANNED;
	}

	UUID id() {
		return this.id;
	}

	NewClass plan() {
		return this.plan;
	}

	ClassStage stage() {
		return this.stage;
	}

	boolean isPlanned() {
		return this.stage == ClassStage.PLANNED;
	}

	Map<UUID, Attendance> participants() {
		return Map.copyOf(this.participants);
	}

	Optional<Attendance> attendance(UUID memberId) {
		return Optional.ofNullable(this.participants.get(memberId));
	}

	/** Whoever takes part already goes on as before. */
	void add(UUID memberId) {
		this.participants.putIfAbsent(memberId, Attendance.NONE);
	}

	void remove(UUID memberId) {
		this.participants.remove(memberId);
	}

	/** Of those who take part; nobody is added by it. */
	void enter(Map<UUID, Attendance> attendance) {
		attendance.forEach((memberId, one) -> this.participants.replace(memberId, one));
	}

	void end(ClassStage stage) {
		this.stage = stage;
	}

}
