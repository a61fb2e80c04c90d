/**
 * The public vote on the "ten" lists, and the panel that scores their nominees.
 */
@NullMarked
@NamedInterface("vote")
package io.dangwu.award.vote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
