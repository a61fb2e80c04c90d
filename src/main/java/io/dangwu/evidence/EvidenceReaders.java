package io.dangwu.evidence;

import io.dangwu.organization.Actor;

/**
 * A feature that lets somebody from elsewhere read the files of its cases, as evaluators
 * must.
 */
public interface EvidenceReaders {

	boolean mayRead(String caseKey, Actor actor);

}
