package io.dangwu.member.rule;

/**
 * What is wrong with one day on the way.
 */
public record MilestoneFault(Milestone milestone, String text) {

}
