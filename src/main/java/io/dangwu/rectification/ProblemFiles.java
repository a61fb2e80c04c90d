package io.dangwu.rectification;

import io.dangwu.evidence.Evidence;
import io.dangwu.evidence.EvidenceReaders;
import io.dangwu.organization.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files with which problems are closed are read by whoever may read the plan.
 */
@Service
@Transactional(readOnly = true)
public class ProblemFiles implements EvidenceReaders {

	private final RectificationDesk desk;

	ProblemFiles(RectificationDesk desk) {
		this.desk = desk;
	}

	@Override
	public boolean mayRead(Evidence file, Actor actor) {
		return this.desk.find(file.caseKey())
			.filter((one) -> one.plan().problems().stream().map(Problem::slot).anyMatch(file.slot()::equals))
			.filter((one) -> this.desk.access().mayRead(actor, one.unit()))
			.isPresent();
	}

}
