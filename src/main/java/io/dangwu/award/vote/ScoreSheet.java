package io.dangwu.award.vote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.dangwu.award.vote.rule.Given;
import io.dangwu.award.vote.rule.ScoredSheet;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of one member of a panel.
 */
@Entity
@Table(name = "award_score_sheet")
class ScoreSheet {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private UUID panelId;

	private String account;

	private String name;

	private @Nullable LocalDate submittedOn;

	@ElementCollection
	@CollectionTable(name = "award_score", joinColumns = @JoinColumn(name = "sheet_id"))
	private Set<Score> scores = new HashSet<>();

	protected ScoreSheet() {
	}

	ScoreSheet(UUID panelId, String account, String name) {
		this.id = UUID.randomUUID();
		this.panelId = panelId;
		this.account = account;
		this.name = name;
	}

	void write(Map<UUID, Given> given) {
		this.scores.clear();
		given.forEach((nomination, said) -> {
			if (!said.isMissing()) {
				this.scores.add(new Score(nomination, said.points(), said.recusal()));
			}
		});
	}

	void submit(LocalDate on) {
		this.submittedOn = on;
	}

	boolean isSubmitted() {
		return this.submittedOn != null;
	}

	boolean isOf(String userId) {
		return this.account.equals(userId);
	}

	Map<UUID, Given> given() {
		var given = new HashMap<UUID, Given>();
		this.scores.forEach((score) -> given.put(score.nomination(), score.given()));
		return given;
	}

	ScoredSheet scored() {
		var points = new HashMap<UUID, BigDecimal>();
		given().forEach((nomination, said) -> {
			if (said.points() != null) {
				points.put(nomination, said.points());
			}
		});
		return new ScoredSheet(this.name, isSubmitted(), points);
	}

	UUID id() {
		return this.id;
	}

	UUID panelId() {
		return this.panelId;
	}

	String account() {
		return this.account;
	}

	String name() {
		return this.name;
	}

}
