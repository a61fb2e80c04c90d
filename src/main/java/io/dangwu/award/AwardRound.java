package io.dangwu.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.HashSet;
import java.util.UUID;

import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * One round of awards, from its opening to its dossier.
 */
@Entity
class AwardRound {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private String businessKey;

	private int year;

	private String title;

	@Enumerated(EnumType.STRING)
	private RoundStage stage;

	private LocalDate openedOn;

	private String openedBy;

	private LocalDate cutOff;

	@Embedded
	private RoundDays days;

	private @Nullable String lateReason;

	@ElementCollection
	@CollectionTable(name = "award_kind", joinColumns = @JoinColumn(name = "round_id"))
	@OrderColumn(name = "position")
	private List<AwardKind> kinds = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "award_quota", joinColumns = @JoinColumn(name = "round_id"))
	private Set<Quota> quotas = new HashSet<>();

	private @Nullable LocalDate preliminaryOn;

	private @Nullable String preliminaryRef;

	private @Nullable String preliminaryUser;

	private @Nullable LocalDate finalOn;

	private @Nullable String finalRef;

	private @Nullable String finalUser;

	private @Nullable LocalDate ceremonyOn;

	private @Nullable String ceremonyPlace;

	private @Nullable String dossier;

	protected AwardRound() {
	}

	AwardRound(String businessKey, NewRound wanted, LocalDate on, String by) {
		this.id = UUID.randomUUID();
		this.businessKey = businessKey;
		this.year = wanted.year();
		this.title = wanted.title().strip();
		this.stage = RoundStage.NOMINATION;
		this.openedOn = on;
		this.openedBy = by;
		this.cutOff = wanted.cutOff();
		this.days = wanted.days();
		this.lateReason = wanted.lateReason();
	}

	void grant(List<AwardKind> given, Set<Quota> names) {
		this.kinds = new ArrayList<>(given);
		this.quotas = new HashSet<>(names);
	}

	void reach(RoundStage next) {
		this.stage = next;
	}

	void decidePreliminarily(LocalDate on, String document, String by) {
		demand(RoundStage.DECISION);
		this.preliminaryOn = on;
		this.preliminaryRef = document;
		this.preliminaryUser = by;
		this.stage = RoundStage.NOTICE;
	}

	void decideFinally(LocalDate on, String document, String by) {
		demand(RoundStage.FINAL);
		this.finalOn = on;
		this.finalRef = document;
		this.finalUser = by;
		this.stage = RoundStage.CEREMONY;
	}

	void hold(LocalDate on, String place) {
		demand(RoundStage.CEREMONY);
		this.ceremonyOn = on;
		this.ceremonyPlace = place;
	}

	void archive(String where) {
		this.dossier = where;
		this.stage = RoundStage.ARCHIVED;
	}

	AwardKind kind(String code) {
		return this.kinds.stream()
			.filter((kind) -> kind.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new RegulationViolated(Verdict.refused("本次评选没有这个项目，请从列表中选择")));
	}

	/** How many names the unit may put forward for the kind. */
	int quota(String kind, String unit) {
		return this.quotas.stream()
			.filter((quota) -> quota.kind().equals(kind) && quota.unit().equals(unit))
			.mapToInt(Quota::names)
			.sum();
	}

	/** How many individual awards the round gives. */
	int individualAwards() {
		return this.kinds.stream().filter(AwardKind::isIndividual).mapToInt(AwardKind::places).sum();
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

	RoundStage stage() {
		return this.stage;
	}

	LocalDate openedOn() {
		return this.openedOn;
	}

	LocalDate cutOff() {
		return this.cutOff;
	}

	RoundDays days() {
		return this.days;
	}

	List<AwardKind> kinds() {
		return List.copyOf(this.kinds);
	}

	Optional<LocalDate> preliminaryOn() {
		return Optional.ofNullable(this.preliminaryOn);
	}

	RoundView view() {
		return new RoundView(this.businessKey, this.year, this.title, this.stage, this.openedOn, this.cutOff, this.days,
				kinds(),
				(this.finalOn != null && this.finalRef != null)
						? Optional.of(new RoundView.Decision(this.finalOn, this.finalRef)) : Optional.empty(),
				(this.ceremonyOn != null && this.ceremonyPlace != null)
						? Optional.of(new RoundView.Ceremony(this.ceremonyOn, this.ceremonyPlace)) : Optional.empty());
	}

	private void demand(RoundStage wanted) {
		Verdict.refusedIf(this.stage != wanted, "本次评选现处于“%s”，不能办理“%s”的事项".formatted(this.stage.title(), wanted.title()))
			.orThrow();
	}

}
