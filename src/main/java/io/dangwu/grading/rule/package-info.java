/**
 * What makes a grade: checks, questions, points, vetoes and caps, and what makes a grade
 * rise.
 */
@NullMarked
package io.dangwu.grading.rule;

import org.jspecify.annotations.NullMarked;
