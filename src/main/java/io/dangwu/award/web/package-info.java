/** The pages of the awards. */
@NullMarked
package io.dangwu.award.web;

import org.jspecify.annotations.NullMarked;
