package io.dangwu.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import io.dangwu.member.MemberService;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the superior put somebody else in the place of an evaluator who cannot score.
 */
@Service
@Transactional
public class EvaluatorReplacement {

	private static final Logger LOG = LoggerFactory.getLogger(EvaluatorReplacement.class);

	private final SheetDesk sheets;

	private final EvaluatorPool pool;

	private final MemberService members;

	private final ApplicationEventPublisher events;

	EvaluatorReplacement(SheetDesk sheets, EvaluatorPool pool, MemberService members,
			ApplicationEventPublisher events) {
		this.sheets = sheets;
		this.pool = pool;
		this.members = members;
		this.events = events;
	}

	/**
	 * Whom the actor may replace by whom; empty where it is not for them or not the time.
	 */
	@Transactional(readOnly = true)
	public Optional<EvaluatorChange> choices(String key, Actor actor) {
		return this.sheets.find(key)
			.filter((grading) -> isOpen(grading) && this.sheets.judges(grading, actor))
			.map((grading) -> new EvaluatorChange(leaving(grading), coming(grading)));
	}

	/** What the leaver has filled in is dropped. */
	public void replace(String key, String leaver, String newcomer, Actor actor) {
		var grading = this.sheets.locked(key, actor);
		Verdict.refusedIf(!isOpen(grading), "现在是“%s”阶段，不能更换考评人员".formatted(grading.stage().title()))
			.and(Verdict.refusedIf(!contains(leaving(grading), leaver), "要更换的人不是现在的考评人员，请刷新页面"))
			.and(Verdict.refusedIf(!contains(coming(grading), newcomer), "新的考评人员请从列表中选择"))
			.orThrow();
		var people = new HashSet<>(grading.evaluators());
		people.remove(leaver);
		people.add(newcomer);
		grading.appoint(people);
		this.sheets.drop(grading, leaver);
		LOG.info("Grading {}: an evaluator replaced", key);
		this.events.publishEvent(new EvaluatorReplaced(key));
	}

	private static boolean isOpen(Grading grading) {
		return grading.stage() == GradingStage.SCORING && !grading.evaluators().isEmpty();
	}

	private List<EvaluatorChoice> leaving(Grading grading) {
		return grading.evaluators()
			.stream()
			.sorted()
			.map((one) -> new EvaluatorChoice(one, this.members.nameOf(one)))
			.toList();
	}

	private List<EvaluatorChoice> coming(Grading grading) {
		return this.pool.of(grading)
			.stream()
			.filter((one) -> !grading.evaluators().contains(one.userId())
					&& !this.sheets.isSelfScoredBy(grading, one.userId()))
			.toList();
	}

	private static boolean contains(List<EvaluatorChoice> choices, String userId) {
		return choices.stream().anyMatch((one) -> one.userId().equals(userId));
	}

}
