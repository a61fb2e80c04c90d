package io.dangwu.rectification;

import java.util.UUID;

import io.dangwu.evidence.EvidencePlace;
import io.dangwu.evidence.EvidenceReading;
import io.dangwu.evidence.EvidenceService;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes problems one by one: reported with evidence, verified by the superior.
 */
@Service
@Transactional
public class ClosingService {

	private static final Logger LOG = LoggerFactory.getLogger(ClosingService.class);

	private static final int LONGEST = 1000;

	private final ProblemDesk problems;

	private final EvidenceService evidence;

	private final EvidenceReading files;

	private final ApplicationEventPublisher events;

	ClosingService(ProblemDesk problems, EvidenceService evidence, EvidenceReading files,
			ApplicationEventPublisher events) {
		this.problems = problems;
		this.evidence = evidence;
		this.files = files;
		this.events = events;
	}

	/** Keeps a file that proves something about the problem. */
	public void addFile(String key, int number, String name, byte[] content, Actor actor) {
		var problem = this.problems.reportable(key, number, actor);
		this.evidence.keep(name, content, new EvidencePlace(key, problem.slot(), this.problems.unit(key)), actor);
	}

	public void removeFile(String key, int number, UUID file, Actor actor) {
		var problem = this.problems.reportable(key, number, actor);
		this.evidence.remove(file, key, problem.slot()::equals);
	}

	/** Says that a problem is solved, and how; without a file it is not believed. */
	public void report(String key, int number, @Nullable String done, Actor actor) {
		var problem = this.problems.reportable(key, number, actor);
		var proven = this.files.of(key).stream().anyMatch((file) -> file.slot().equals(problem.slot()));
		Verdict.refusedIf(done == null || done.isBlank(), "请写明整改情况")
			.and(Verdict.refusedIf(done != null && done.length() > LONGEST, "整改情况不超过 %d 字".formatted(LONGEST)))
			.and(Verdict.refusedIf(!proven, "请先上传整改佐证材料"))
			.orThrow();
		problem.report(String.valueOf(done).strip(), actor.userId());
		LOG.info("Problem {} of {} reported", number, key);
		this.events.publishEvent(new ProblemActed(key, number, "closeProblem", actor.userId()));
	}

	/** What the superior has found. */
	public void verify(String key, int number, Verification verification, Actor actor) {
		var problem = this.problems.verifiable(key, number, actor);
		verification.check().orThrow();
		problem.verify(verification, actor.userId(), this.problems.today());
		LOG.info("Problem {} of {}: {}", number, key, problem.state());
		this.events.publishEvent(new ProblemActed(key, number, "verifyClosing", actor.userId()));
	}

}
