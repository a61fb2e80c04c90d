package io.dangwu.evidence;

/**
 * A file with what is in it.
 */
public record EvidenceContent(Evidence file, byte[] bytes) {

}
