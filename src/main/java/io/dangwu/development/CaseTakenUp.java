package io.dangwu.development;

/** A case that was begun elsewhere goes on here, from its stage on. */
public record CaseTakenUp(String businessKey, Stage stage) {

}
