package io.dangwu.evidence;

import java.util.List;
import java.util.UUID;

import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands files to those whom the feature that they belong to lets in.
 */
@Service
@Transactional(readOnly = true)
public class EvidenceReading {

	private final EvidenceStore store;

	private final ObjectProvider<EvidenceReaders> readers;

	EvidenceReading(EvidenceStore store, ObjectProvider<EvidenceReaders> readers) {
		this.store = store;
		this.readers = readers;
	}

	/** The files of a case; whoever asks has checked who may see the case. */
	public List<Evidence> of(String caseKey) {
		return this.store.of(caseKey);
	}

	public EvidenceContent content(UUID id, Actor actor) {
		var file = this.store.find(id)
			.filter((found) -> mayRead(found, actor))
			.orElseThrow(() -> new AccessRefused("没有这份佐证材料，或者您无权查看"));
		return new EvidenceContent(file, this.store.content(id));
	}

	private boolean mayRead(Evidence file, Actor actor) {
		return this.readers.stream().anyMatch((reader) -> reader.mayRead(file, actor));
	}

}
