package io.dangwu.evidence;

import io.dangwu.organization.Actor;

/**
 * A feature that says who may read its files; one that no feature knows is read by
 * nobody.
 */
public interface EvidenceReaders {

	/** False too where the file is none of its own. */
	boolean mayRead(Evidence file, Actor actor);

}
