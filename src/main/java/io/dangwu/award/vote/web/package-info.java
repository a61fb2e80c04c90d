/** The pages of the nominees, of the panel and of its score sheets. */
@NullMarked
package io.dangwu.award.vote.web;

import org.jspecify.annotations.NullMarked;
