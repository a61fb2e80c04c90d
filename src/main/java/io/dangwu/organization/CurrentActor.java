package io.dangwu.organization;

/**
 * Knows who acts just now.
 */
public interface CurrentActor {

	Actor get();

}
