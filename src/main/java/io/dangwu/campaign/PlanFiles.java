package io.dangwu.campaign;

import java.util.List;
import java.util.UUID;

import io.dangwu.evidence.Evidence;
import io.dangwu.evidence.EvidencePlace;
import io.dangwu.evidence.EvidenceReaders;
import io.dangwu.evidence.EvidenceReading;
import io.dangwu.evidence.EvidenceService;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of implementation plans; whoever may look at the organisation reads them.
 */
@Service
@Transactional
public class PlanFiles implements EvidenceReaders {

	private static final String SLOT = "PLAN";

	private final CampaignDesk desk;

	private final CampaignAccess access;

	private final EvidenceService evidence;

	private final EvidenceReading files;

	PlanFiles(CampaignDesk desk, CampaignAccess access, EvidenceService evidence, EvidenceReading files) {
		this.desk = desk;
		this.access = access;
		this.evidence = evidence;
		this.files = files;
	}

	public void add(String key, String name, byte[] content, Actor actor) {
		var year = unplanned(key, actor);
		this.evidence.keep(name, content, new EvidencePlace(key, SLOT, year.unit()), actor);
	}

	public void remove(String key, UUID file, Actor actor) {
		unplanned(key, actor);
		this.evidence.remove(file, key, SLOT::equals);
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayRead(Evidence file, Actor actor) {
		return file.slot().equals(SLOT) && this.desk.units()
			.findByBusinessKey(file.caseKey())
			.filter((year) -> this.access.reads(actor, year.unit()))
			.isPresent();
	}

	List<Evidence> of(UnitYear year) {
		return this.files.of(year.businessKey());
	}

	/** The year of an organisation that may still change its plan. */
	UnitYear unplanned(String key, Actor actor) {
		var year = this.desk.readable(key, this.access, actor);
		this.access.checkAnswersFor(actor, year.unit());
		Verdict.refusedIf(!this.access.plansItself(year.unit()), "实施方案由党总支和直属党支部制定")
			.and(Verdict.refusedIf(year.isEnded(), "本组织的年度活动已经结束，不能再提交实施方案"))
			.and(Verdict.refusedIf(year.plan().isPresent(), "实施方案已经提交，不能再修改"))
			.orThrow();
		return year;
	}

}
