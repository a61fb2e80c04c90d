package io.dangwu.campaign;

import java.time.LocalDate;
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

	boolean isEnded() {
		return this.summarisedOn != null;
	}

}
