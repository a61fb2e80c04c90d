package io.dangwu.campaign;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation does in a campaign.
 */
@Entity
class UnitYear {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private String businessKey;

	@ManyToOne(optional = false)
	@JoinColumn(name = "campaign_id")
	private Campaign campaign;

	private String unit;

	private int year;

	private @Nullable LocalDate plannedOn;

	private @Nullable String planReference;

	private @Nullable String measures;

	private @Nullable LocalDate mobilisedOn;

	private @Nullable String speaker;

	private @Nullable Integer audience;

	private @Nullable LocalDate summarisedOn;

	private @Nullable String institution;

	private @Nullable String summary;

	private @Nullable LocalDate closedOn;

	private @Nullable String closedWhy;

	@SuppressWarnings("NullAway.Init")
	protected UnitYear() {
	}

	UnitYear(String businessKey, Campaign campaign, String unit) {
		this.id = UUID.randomUUID();
		this.businessKey = businessKey;
		this.campaign = campaign;
		this.unit = unit;
		this.year = campaign.year();
	}

	void plan(ImplementationPlan plan) {
		this.plannedOn = plan.on();
		this.planReference = plan.reference();
		this.measures = plan.measures();
	}

	void mobilise(Mobilisation mobilisation) {
		this.mobilisedOn = mobilisation.on();
		this.speaker = mobilisation.speaker();
		this.audience = mobilisation.audience();
	}

	void sumUp(UnitSummary done) {
		this.summarisedOn = done.on();
		this.institution = done.institution();
		this.summary = done.summary();
	}

	/** The organisation is no more. */
	void close(LocalDate on, String why) {
		this.closedOn = on;
		this.closedWhy = why;
	}

	String businessKey() {
		return this.businessKey;
	}

	Campaign campaign() {
		return this.campaign;
	}

	String unit() {
		return this.unit;
	}

	int year() {
		return this.year;
	}

	Optional<LocalDate> mobilisedOn() {
		return Optional.ofNullable(this.mobilisedOn);
	}

	Optional<ImplementationPlan> plan() {
		return Optional.ofNullable(this.plannedOn)
			.map((on) -> new ImplementationPlan(on, String.valueOf(this.planReference), String.valueOf(this.measures)));
	}

	Optional<Mobilisation> mobilisation() {
		return mobilisedOn()
			.map((on) -> new Mobilisation(on, String.valueOf(this.speaker), Objects.requireNonNull(this.audience)));
	}

	Optional<UnitSummary> summary() {
		return Optional.ofNullable(this.summarisedOn)
			.map((on) -> new UnitSummary(on, String.valueOf(this.institution), String.valueOf(this.summary)));
	}

	/** Why it did not come to its end. */
	Optional<String> closed() {
		return Optional.ofNullable(this.closedWhy);
	}

	boolean isEnded() {
		return this.summarisedOn != null || this.closedOn != null;
	}

}
