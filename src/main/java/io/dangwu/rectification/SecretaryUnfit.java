package io.dangwu.rectification;

/**
 * The superior holds that the secretary of a branch should be replaced.
 */
public record SecretaryUnfit(String businessKey, String unit) {

}
