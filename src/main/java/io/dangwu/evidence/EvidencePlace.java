package io.dangwu.evidence;

/**
 * Where a file belongs: the case, what it proves there, and the organisation whose people
 * may read it.
 */
public record EvidencePlace(String caseKey, String slot, String unit) {

}
