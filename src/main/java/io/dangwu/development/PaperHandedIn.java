package io.dangwu.development;

import io.dangwu.evidence.Evidence;

/**
 * A paper that somebody handed in to the own case.
 *
 * @param retractable whether its writer may still take it back
 */
public record PaperHandedIn(OwnPaper paper, Evidence file, boolean retractable) {
}
