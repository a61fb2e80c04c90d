package io.dangwu.campaign;

/**
 * Somebody who may have spoken, with name and post.
 */
public record SpeakerChoice(String userId, String label) {

}
