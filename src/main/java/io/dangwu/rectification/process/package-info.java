/** The process rectificationReview and what it calls. */
@NullMarked
package io.dangwu.rectification.process;

import org.jspecify.annotations.NullMarked;
