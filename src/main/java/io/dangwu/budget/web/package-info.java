/** The pages on which the budget is read, planned, tried out and spent. */
@NullMarked
package io.dangwu.budget.web;

import org.jspecify.annotations.NullMarked;
