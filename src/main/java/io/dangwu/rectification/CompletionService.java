package io.dangwu.rectification;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.dangwu.grading.GradingRound;
import io.dangwu.grading.GradingService;
import io.dangwu.grading.NewGrading;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accepts a rectification at its end, and has the branch graded again.
 */
@Service
@Transactional
public class CompletionService {

	private static final Logger LOG = LoggerFactory.getLogger(CompletionService.class);

	private final RectificationDesk desk;

	private final GradingService gradings;

	private final GradingRound round;

	CompletionService(RectificationDesk desk, GradingService gradings, GradingRound round) {
		this.desk = desk;
		this.gradings = gradings;
		this.round = round;
	}

	/** The institutions that were planned, by their place. */
	@Transactional(readOnly = true)
	public Map<String, String> institutions(String key) {
		var planned = this.desk.get(key).plan().institutions();
		return IntStream.range(0, planned.size())
			.boxed()
			.collect(Collectors.toMap((place) -> String.valueOf(place + 1), planned::get));
	}

	/** Enters what the superior has found at the end, and begins the grading again. */
	public void accept(String key, List<String> institutions, String opinion, Actor actor) {
		var rectification = this.desk.get(key);
		this.desk.access().checkSupervises(actor, rectification.unit());
		Verdict.refusedIf(!institutions(key).keySet().containsAll(institutions), "请从方案写明的制度中选择").orThrow();
		rectification.accept(Math.toIntExact(institutions.stream().distinct().count()), opinion);
		this.gradings.openAgain(key,
				new NewGrading(rectification.unit(), rectification.year(), this.round.usualDeadline()));
		LOG.info("Rectification {} accepted, {} institutions", key, rectification.ending().established());
	}

}
