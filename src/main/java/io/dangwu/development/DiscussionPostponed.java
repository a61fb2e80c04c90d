package io.dangwu.development;

/** The discussion of a conversion was put off. */
public record DiscussionPostponed(String businessKey) {

}
