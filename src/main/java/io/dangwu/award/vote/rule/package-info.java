/** Who may score whom, what a score is, and when a panel has scored. */
@NullMarked
package io.dangwu.award.vote.rule;

import org.jspecify.annotations.NullMarked;
