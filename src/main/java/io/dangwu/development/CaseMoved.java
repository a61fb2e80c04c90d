package io.dangwu.development;

/**
 * A case goes on in another branch.
 *
 * @param examined whether the admission is to be examined there
 */
public record CaseMoved(String businessKey, String from, String to, boolean examined) {

}
