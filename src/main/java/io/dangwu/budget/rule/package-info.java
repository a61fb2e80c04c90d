/** What the regulations and the college's practice say about the party-work budget. */
@NullMarked
package io.dangwu.budget.rule;

import org.jspecify.annotations.NullMarked;
