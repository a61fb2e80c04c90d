package io.dangwu.award;

/**
 * A round of awards was opened.
 */
public record RoundOpened(String businessKey) {

}
