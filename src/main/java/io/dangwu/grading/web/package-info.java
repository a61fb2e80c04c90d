/**
 * The pages on which organisations are graded, and the one on which the masses say what
 * they think.
 */
@NullMarked
package io.dangwu.grading.web;

import org.jspecify.annotations.NullMarked;
