package io.dangwu.organization;

/**
 * Whether a party organisation is at work.
 */
public enum OrganizationStatus {

	ACTIVE, MERGED, DISSOLVED

}
