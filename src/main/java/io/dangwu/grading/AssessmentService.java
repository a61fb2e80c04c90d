package io.dangwu.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.dangwu.grading.rule.Veto;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the superior does before there is a grade: who scores, and which vetoes were
 * found.
 */
@Service
@Transactional
public class AssessmentService {

	private static final Logger LOG = LoggerFactory.getLogger(AssessmentService.class);

	private final GradingDesk desk;

	private final EvaluatorPool pool;

	private final SheetDesk sheets;

	AssessmentService(GradingDesk desk, EvaluatorPool pool, SheetDesk sheets) {
		this.desk = desk;
		this.pool = pool;
		this.sheets = sheets;
	}

	/**
	 * Whether the organisation is still to score itself; otherwise only scores are taken
	 * anew.
	 */
	@Transactional(readOnly = true)
	public boolean isSelfWanted(String key) {
		return this.desk.grading(key).stage() == GradingStage.SELF;
	}

	/** Ends the time for a self-score that did not come. */
	public void missSelf(String key) {
		this.desk.grading(key).missSelf(this.desk.today());
		LOG.info("Grading {}: no self-score in time", key);
	}

	@Transactional(readOnly = true)
	public List<EvaluatorChoice> candidates(String key) {
		return this.pool.of(this.desk.grading(key));
	}

	/** How many have to score at least. */
	@Transactional(readOnly = true)
	public int leastEvaluators(String key) {
		return this.desk.law(this.desk.grading(key)).evaluators().value();
	}

	/**
	 * Enters who scores; too few, or somebody of the organisation itself, are refused.
	 */
	public void appoint(String key, List<String> people, Actor actor) {
		var grading = this.sheets.judged(key, actor);
		this.pool.check(people, grading)
			.and(Verdict.refusedIf(people.stream().anyMatch((one) -> this.sheets.isSelfScoredBy(grading, one)),
					"提交自评的人不能参加考评，请另选一人"))
			.orThrow();
		grading.appoint(Set.copyOf(people));
		LOG.info("Grading {}: {} evaluators appointed", key, people.size());
	}

	/** Who scores, for the task. */
	@Transactional(readOnly = true)
	public List<String> evaluators(String key) {
		return this.desk.grading(key).evaluators().stream().sorted().toList();
	}

	@Transactional(readOnly = true)
	public List<VetoChoice> vetoes(String key) {
		return this.desk.law(this.desk.grading(key))
			.findable()
			.stream()
			.map((veto) -> new VetoChoice(veto.code(),
					"%s %s（不高于%s）".formatted(veto.code(), veto.fact(), veto.cap().title())))
			.toList();
	}

	/** Enters which vetoes were found, and what was found. */
	public void find(String key, List<String> codes, @Nullable String findings, Actor actor) {
		var grading = this.sheets.judged(key, actor);
		var known = this.desk.law(grading).findable().stream().map(Veto::code).collect(Collectors.toSet());
		Verdict.refusedIf(!known.containsAll(codes), "一票否决事项请从列表中选择")
			.and(Verdict.refusedIf(!codes.isEmpty() && findings == null, "认定一票否决事项的，请写明查实的情况和依据"))
			.and(Verdict.refusedIf(findings != null && findings.length() > Line.LONGEST,
					"查实的情况不超过 %d 字".formatted(Line.LONGEST)))
			.and(Verdict.refusedIf(codes.isEmpty() && findings != null, "写了查实情况，请选择对应的一票否决事项；没有的请清空"))
			.orThrow();
		grading.find(codes.stream()
			.map((code) -> new FoundVeto(code, String.valueOf(findings)))
			.collect(Collectors.toSet()));
		LOG.info("Grading {}: vetoes {}", key, codes);
	}

	/**
	 * Takes the scores anew, after an objection was upheld or the college sent it back.
	 */
	public void reopen(String key) {
		var grading = this.desk.grading(key);
		this.sheets.scores(grading).forEach(Sheet::reopen);
		grading.find(new HashSet<>());
		grading.reach(GradingStage.SCORING);
		LOG.info("Grading {}: scored anew", key);
	}

	/** What the sheets have brought, by evaluator. */
	@Transactional(readOnly = true)
	public Map<String, Boolean> progress(String key) {
		var grading = this.desk.grading(key);
		var done = this.sheets.scores(grading)
			.stream()
			.filter(Sheet::isSubmitted)
			.map(Sheet::evaluator)
			.collect(Collectors.toSet());
		return grading.evaluators().stream().sorted().collect(Collectors.toMap((one) -> one, done::contains));
	}

}
