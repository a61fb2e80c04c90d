package io.dangwu.rectification;

import java.util.List;
import java.util.stream.Collectors;

import io.dangwu.evidence.Evidence;
import io.dangwu.evidence.EvidenceReading;
import io.dangwu.grading.Checks;
import io.dangwu.organization.Actor;

import org.springframework.stereotype.Component;

/**
 * Puts together what is shown of problems, and what whoever looks at them may do.
 */
@Component
class ProblemViews {

	private final RectificationDesk desk;

	private final ProblemDesk problems;

	private final EvidenceReading evidence;

	ProblemViews(RectificationDesk desk, ProblemDesk problems, EvidenceReading evidence) {
		this.desk = desk;
		this.problems = problems;
		this.evidence = evidence;
	}

	List<ProblemView> of(Rectification rectification, Actor actor) {
		var files = this.evidence.of(rectification.businessKey())
			.stream()
			.collect(Collectors.groupingBy(Evidence::slot));
		return rectification.plan()
			.problems()
			.stream()
			.map((problem) -> view(problem, files.getOrDefault(problem.slot(), List.of()), rectification, actor))
			.toList();
	}

	private ProblemView view(Problem problem, List<Evidence> files, Rectification rectification, Actor actor) {
		var deadline = problem.planned().deadline();
		return new ProblemView(problem.number(), problem.planned(), Checks.title(problem.planned().checkNumber()),
				this.problems.responsibleName(problem), problem.state(), problem.report(), problem.opinion(),
				problem.closedOn(), files,
				!problem.isClosed() && deadline != null && deadline.isBefore(this.desk.today()),
				reports(problem, rectification, actor), verifies(problem, rectification, actor));
	}

	private boolean reports(Problem problem, Rectification rectification, Actor actor) {
		var open = problem.state() == ProblemState.IN_PROGRESS || problem.state() == ProblemState.RETURNED;
		return open && rectification.isClosing(this.desk.today())
				&& (this.desk.access().leads(actor, rectification.unit())
						|| this.problems.responsible(problem).contains(actor.userId()));
	}

	private boolean verifies(Problem problem, Rectification rectification, Actor actor) {
		return problem.state() == ProblemState.EVIDENCE_SUBMITTED && rectification.isClosing(this.desk.today())
				&& this.desk.access().supervises(actor, rectification.unit())
				&& !this.problems.responsible(problem).contains(actor.userId());
	}

}
