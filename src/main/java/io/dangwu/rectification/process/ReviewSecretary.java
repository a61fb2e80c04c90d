package io.dangwu.rectification.process;

import io.dangwu.rectification.SecretaryReview;
import org.jspecify.annotations.Nullable;

/** What the superior answers about the secretary of a branch that was graded last. */
record ReviewSecretary(SecretaryReview review, @Nullable String opinion) {

}
