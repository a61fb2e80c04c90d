package io.dangwu.grading;

import java.util.UUID;

import io.dangwu.evidence.Evidence;
import io.dangwu.evidence.EvidencePlace;
import io.dangwu.evidence.EvidenceReaders;
import io.dangwu.evidence.EvidenceService;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files with which an organisation proves its own score.
 */
@Service
@Transactional
public class SheetFiles implements EvidenceReaders {

	private final SheetDesk sheets;

	private final SheetLayout layout;

	private final GradingDesk desk;

	private final EvidenceService evidence;

	SheetFiles(SheetDesk sheets, SheetLayout layout, GradingDesk desk, EvidenceService evidence) {
		this.sheets = sheets;
		this.layout = layout;
		this.desk = desk;
		this.evidence = evidence;
	}

	public void add(String key, String question, String name, byte[] content, Actor actor) {
		var grading = open(key, actor);
		Verdict.refusedIf(!isQuestion(grading, question), "请从题目旁边上传佐证材料").orThrow();
		this.evidence.keep(name, content, new EvidencePlace(key, question, grading.unit()), actor);
	}

	public void remove(String key, UUID file, Actor actor) {
		var grading = open(key, actor);
		this.evidence.remove(file, key, (slot) -> isQuestion(grading, slot));
	}

	/** What proves a score is read by those who may read the score, and by evaluators. */
	@Override
	@Transactional(readOnly = true)
	public boolean mayRead(Evidence file, Actor actor) {
		return this.desk.find(file.caseKey())
			.filter((grading) -> isQuestion(grading, file.slot()))
			.filter((grading) -> this.desk.access().mayReadSheets(actor, grading.unit())
					|| grading.evaluators().contains(actor.userId()))
			.isPresent();
	}

	/** A case may have files of others beside those of the sheet. */
	private boolean isQuestion(Grading grading, String slot) {
		return this.layout.questions(grading).stream().anyMatch((question) -> question.code().equals(slot));
	}

	private Grading open(String key, Actor actor) {
		var grading = this.sheets.grading(key, SheetKind.SELF, actor);
		this.sheets.open(grading, SheetKind.SELF, actor);
		return grading;
	}

}
