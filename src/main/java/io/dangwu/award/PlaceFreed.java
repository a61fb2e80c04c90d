package io.dangwu.award;

/**
 * Somebody who was to be honoured is so no more; the next in order may move up.
 */
public record PlaceFreed(String businessKey) {

}
