/** The process partyWorkBudget and what it calls. */
@NullMarked
package io.dangwu.budget.process;

import org.jspecify.annotations.NullMarked;
