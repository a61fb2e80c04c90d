package io.dangwu.award;

/**
 * A round was called off; everything that goes on in it ends.
 */
public record RoundCalledOff(String businessKey) {

}
