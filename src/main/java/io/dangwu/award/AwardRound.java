package io.dangwu.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.HashSet;
import java.util.UUID;

import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

	@Embedded
	private RoundCourse course;

	protected AwardRound() {
	}

	AwardRound(String businessKey, NewRound wanted, LocalDate on, String by) {
		this.id = UUID.randomUUID();
		this.businessKey = businessKey;
		this.year = wanted.year();
		this.title = wanted.title().strip();
		this.course = new RoundCourse();
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

	/** How it goes on. */
	RoundCourse course() {
		return this.course;
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
		return this.course.stage();
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

	RoundView view() {
		return new RoundView(this.businessKey, this.year, this.title, stage(), this.openedOn, this.cutOff, this.days,
				kinds(), this.course.decided(), this.course.ceremony(), this.course.calledOff());
	}

}
