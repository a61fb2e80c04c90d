/** What binds the awards: who may stand, how many, in which order, by when. */
@NullMarked
package io.dangwu.award.rule;

import org.jspecify.annotations.NullMarked;
