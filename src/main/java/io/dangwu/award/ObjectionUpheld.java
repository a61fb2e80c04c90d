package io.dangwu.award;

/**
 * An objection against somebody whose name stands in a notice of the round was upheld.
 */
public record ObjectionUpheld(String businessKey) {

}
