package io.dangwu.member;

import java.util.UUID;

/**
 * Something that still needs a person's data, so that they are not erased.
 */
@FunctionalInterface
public interface RetentionClaim {

	boolean needs(UUID memberId);

}
