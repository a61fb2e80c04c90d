package io.dangwu.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.dangwu.campaign.rule.Phase;
import io.dangwu.campaign.rule.Schedule;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * One building year of the college.
 */
@Entity
class Campaign {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private String businessKey;

	private int year;

	private String title;

	private LocalDate openedOn;

	private String openedBy;

	@ElementCollection
	@CollectionTable(name = "campaign_phase", joinColumns = @JoinColumn(name = "campaign_id"))
	@MapKeyColumn(name = "phase")
	@MapKeyEnumerated(EnumType.STRING)
	@Column(name = "ends_on")
	private Map<Phase, LocalDate> ends = new EnumMap<>(Phase.class);

	@ElementCollection
	@CollectionTable(name = "campaign_addressee", joinColumns = @JoinColumn(name = "campaign_id"))
	@Column(name = "unit")
	private Set<String> addressees = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "campaign_moved_deadline", joinColumns = @JoinColumn(name = "campaign_id"))
	@OrderColumn(name = "position")
	private List<MovedDeadline> moves = new ArrayList<>();

	private @Nullable LocalDate mobilisedOn;

	private @Nullable String speaker;

	private @Nullable LocalDate summarisedOn;

	private @Nullable String summary;

	private @Nullable String leftOpen;

	@SuppressWarnings("NullAway.Init")
	protected Campaign() {
	}

	Campaign(String businessKey, NewCampaign opened, LocalDate on, String by) {
		this.id = UUID.randomUUID();
		this.businessKey = businessKey;
		this.year = on.getYear();
		this.title = opened.title();
		this.openedOn = on;
		this.openedBy = by;
		this.ends.putAll(opened.schedule().ends());
		this.addressees.addAll(opened.addressees());
	}

	void mobilise(LocalDate on, String by) {
		this.mobilisedOn = on;
		this.speaker = by;
	}

	/** A unit that comes later takes part with all under it. */
	void include(String addressee) {
		this.addressees.add(addressee);
	}

	/** It goes by other days from now on; what held before stays readable. */
	void move(List<MovedDeadline> moved) {
		moved.forEach((one) -> this.ends.put(one.phase(), one.newEnd()));
		this.moves.addAll(moved);
	}

	void sumUp(CampaignSummary done) {
		this.summarisedOn = done.on();
		this.summary = done.text();
		this.leftOpen = done.whyOpen();
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

	String title() {
		return this.title;
	}

	LocalDate openedOn() {
		return this.openedOn;
	}

	Set<String> addressees() {
		return Set.copyOf(this.addressees);
	}

	Schedule schedule() {
		return new Schedule(this.ends);
	}

	Optional<LocalDate> mobilisedOn() {
		return Optional.ofNullable(this.mobilisedOn);
	}

	boolean isEnded() {
		return this.summarisedOn != null;
	}

	CampaignSheet sheet() {
		return new CampaignSheet(this.businessKey, this.year, this.title, this.openedOn, schedule(), mobilisedOn(),
				Optional.ofNullable(this.summarisedOn), Optional.ofNullable(this.summary),
				Optional.ofNullable(this.leftOpen), this.moves);
	}

}
