package io.dangwu.award.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.dangwu.regulation.Verdict;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A panel and the nominees of the list that it scores.
 */
@Entity
@Table(name = "award_panel")
class Panel {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private String roundKey;

	private String kind;

	private String title;

	private LocalDate openedOn;

	private @Nullable LocalDate closedOn;

	@ElementCollection
	@CollectionTable(name = "award_panel_candidate", joinColumns = @JoinColumn(name = "panel_id"))
	@OrderColumn(name = "position")
	private List<PanelCandidate> candidates = new ArrayList<>();

	protected Panel() {
	}

	Panel(String roundKey, String kind, String title, LocalDate openedOn, List<PanelCandidate> candidates) {
		this.id = UUID.randomUUID();
		this.roundKey = roundKey;
		this.kind = kind;
		this.title = title;
		this.openedOn = openedOn;
		this.candidates.addAll(candidates);
	}

	void close(LocalDate on) {
		this.closedOn = on;
	}

	Verdict open() {
		return Verdict.refusedIf(isClosed(), "评委评分已经结束，不能再改");
	}

	/** What each nominee is called, in the order of the sheet. */
	Map<UUID, String> labels(boolean blind) {
		var labels = new LinkedHashMap<UUID, String>();
		this.candidates.forEach((candidate) -> labels.put(candidate.nomination(), candidate.label(blind)));
		return labels;
	}

	boolean isClosed() {
		return this.closedOn != null;
	}

	UUID id() {
		return this.id;
	}

	String roundKey() {
		return this.roundKey;
	}

	String kind() {
		return this.kind;
	}

	String title() {
		return this.title;
	}

	LocalDate openedOn() {
		return this.openedOn;
	}

	List<PanelCandidate> candidates() {
		return List.copyOf(this.candidates);
	}

}
