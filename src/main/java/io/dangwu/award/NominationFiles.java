package io.dangwu.award;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.evidence.Evidence;
import io.dangwu.evidence.EvidencePlace;
import io.dangwu.evidence.EvidenceReaders;
import io.dangwu.evidence.EvidenceReading;
import io.dangwu.evidence.EvidenceService;
import io.dangwu.organization.Actor;

import org.springframework.stereotype.Component;

/**
 * The files that prove deeds; whoever may read a nomination reads its files.
 */
@Component
class NominationFiles implements EvidenceReaders {

	private final EvidenceService evidence;

	private final EvidenceReading reading;

	private final AwardDesk desk;

	private final AwardAccess access;

	NominationFiles(EvidenceService evidence, EvidenceReading reading, AwardDesk desk, AwardAccess access) {
		this.evidence = evidence;
		this.reading = reading;
		this.desk = desk;
		this.access = access;
	}

	void add(String key, Nomination nomination, String name, byte[] content, Actor actor) {
		this.evidence.keep(name, content, new EvidencePlace(key, slot(nomination), nomination.branch()), actor);
	}

	void remove(String key, Nomination nomination, UUID file) {
		this.evidence.remove(file, key, slot(nomination)::equals);
	}

	long largest() {
		return this.evidence.largest();
	}

	/** The files of a round. */
	List<Evidence> of(String key) {
		return this.reading.of(key);
	}

	static String slot(Nomination nomination) {
		return nomination.id().toString();
	}

	@Override
	public boolean mayRead(Evidence file, Actor actor) {
		return this.desk.find(file.caseKey())
			.flatMap((round) -> nomination(round, file.slot()))
			.filter((nomination) -> this.access.reads(actor, nomination))
			.isPresent();
	}

	private Optional<Nomination> nomination(AwardRound round, String slot) {
		return this.desk.of(round).stream().filter((nomination) -> slot(nomination).equals(slot)).findFirst();
	}

}
