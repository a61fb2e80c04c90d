package io.dangwu.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.regulation.Verdict;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Says how the college votes and the panel scores in the rounds of tests that want it so;
 * of all other rounds it asks those whose work it is.
 */
@Component
@Primary
class Poll implements ListVotes, PanelScores {

	private final Map<String, Map<String, Integer>> votes = new HashMap<>();

	private final Map<String, List<Nominee>> nominees = new HashMap<>();

	private final ObjectProvider<ListVotes> realVotes;

	private final ObjectProvider<PanelScores> realScores;

	Poll(ObjectProvider<ListVotes> realVotes, ObjectProvider<PanelScores> realScores) {
		this.realVotes = realVotes;
		this.realScores = realScores;
	}

	/** Votes by name; the panel gives everybody 80 points. */
	void want(String roundKey, Map<String, Integer> byName) {
		this.votes.put(roundKey, byName);
	}

	@Override
	public void open(String roundKey, String kind, List<Nominee> standing, Instant closing) {
		if (isMine(roundKey)) {
			this.nominees.put(roundKey + kind, standing);
		}
		else {
			real(this.realVotes).open(roundKey, kind, standing, closing);
		}
	}

	@Override
	public Map<UUID, Integer> count(String roundKey, String kind) {
		return isMine(roundKey)
				? this.nominees.get(roundKey + kind)
					.stream()
					.collect(Collectors.toMap(Nominee::nomination,
							(one) -> this.votes.get(roundKey).getOrDefault(one.name(), 0)))
				: real(this.realVotes).count(roundKey, kind);
	}

	@Override
	public void open(String roundKey, String kind, List<Nominee> standing) {
		if (!isMine(roundKey)) {
			real(this.realScores).open(roundKey, kind, standing);
		}
	}

	@Override
	public Verdict complete(String roundKey, String kind) {
		return isMine(roundKey) ? Verdict.allowed() : real(this.realScores).complete(roundKey, kind);
	}

	@Override
	public Map<UUID, BigDecimal> scores(String roundKey, String kind) {
		return isMine(roundKey)
				? this.nominees.get(roundKey + kind)
					.stream()
					.collect(Collectors.toMap(Nominee::nomination, (one) -> new BigDecimal("80.00")))
				: real(this.realScores).scores(roundKey, kind);
	}

	private boolean isMine(String roundKey) {
		return this.votes.containsKey(roundKey);
	}

	private <T> T real(ObjectProvider<T> all) {
		return all.stream().filter((one) -> one != this).findFirst().orElseThrow();
	}

}
