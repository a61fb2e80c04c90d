package io.dangwu.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;

import io.dangwu.evidence.rule.FileRule;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.apache.tika.Tika;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes files in; the feature that they belong to has checked who may hand them in.
 */
@Service
@Transactional
@EnableConfigurationProperties(EvidenceSettings.class)
public class EvidenceService {

	private static final Logger LOG = LoggerFactory.getLogger(EvidenceService.class);

	private final Tika tika = new Tika();

	private final EvidenceStore store;

	private final EvidenceSettings settings;

	private final Clock clock;

	EvidenceService(EvidenceStore store, EvidenceSettings settings, Clock clock) {
		this.store = store;
		this.settings = settings;
		this.clock = clock;
	}

	/** How large a file may be, in megabytes. */
	public long largest() {
		return this.settings.largest().toMegabytes();
	}

	/** Keeps a file; one that is too large or not what its name says is refused. */
	public UUID keep(String uploadedName, byte[] content, EvidencePlace place, Actor actor) {
		FileRule.size(content.length, this.settings.largest().toBytes()).orThrow();
		var name = FileRule.name(uploadedName);
		var kind = FileRule.kind(name, this.tika.detect(content));
		Verdict.refusedIf(isFull(place), "同一事项最多上传 %d 份材料，请先删除不需要的".formatted(this.settings.most())).orThrow();
		var file = new Evidence(UUID.randomUUID(), place.caseKey(), place.slot(), place.unit(), name, kind.mediaType(),
				content.length, actor.userId(), LocalDate.now(this.clock));
		this.store.save(file, content);
		LOG.info("Evidence {} kept for {}", file.id(), place.caseKey());
		return file.id();
	}

	/**
	 * Removes a file of a case that proves one of the things whose files may be removed.
	 */
	public void remove(UUID id, String caseKey, Predicate<String> slot) {
		var file = this.store.find(id)
			.filter((found) -> found.caseKey().equals(caseKey) && slot.test(found.slot()))
			.orElseThrow(() -> new RegulationViolated(Verdict.refused("没有这份佐证材料，请刷新页面")));
		this.store.delete(file.id());
		LOG.info("Evidence {} of {} removed", id, caseKey);
	}

	/** Removes all files of a case, whose person's data are erased. */
	public void forget(String caseKey) {
		this.store.deleteAll(caseKey);
		LOG.info("Evidence of {} erased", caseKey);
	}

	private boolean isFull(EvidencePlace place) {
		return this.store.of(place.caseKey())
			.stream()
			.filter((file) -> file.slot().equals(place.slot()))
			.count() >= this.settings.most();
	}

}
