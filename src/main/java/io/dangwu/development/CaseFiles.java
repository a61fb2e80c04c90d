package io.dangwu.development;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;

import org.springframework.stereotype.Component;

/**
 * The cabinet of files. By its key a transaction reads a file once, however often its
 * steps ask.
 */
@Component
class CaseFiles {

	private final EntityManager entities;

	private final Developments all;

	CaseFiles(EntityManager entities, Developments all) {
		this.entities = entities;
		this.all = all;
	}

	Optional<Development> find(String businessKey) {
		return this.entities.unwrap(Session.class).bySimpleNaturalId(Development.class).loadOptional(businessKey);
	}

	/** All files of one person, the closed ones too. */
	List<Development> of(UUID memberId) {
		return this.all.findByMemberId(memberId);
	}

	/** The open files that somebody accompanies. */
	List<Development> accompaniedBy(UUID memberId) {
		return this.all.accompaniedBy(memberId, Stage.OPEN);
	}

	void add(Development file) {
		this.all.save(file);
	}

}
