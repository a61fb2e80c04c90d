/** The process awardNomination and what it calls. */
@NullMarked
package io.dangwu.award.process;

import org.jspecify.annotations.NullMarked;
