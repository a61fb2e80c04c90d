/**
 * The invented college that a newcomer sees and that tests work with: always the same
 * people, dated around the day on which it is created.
 */
@NullMarked
package io.dangwu.local.college;

import org.jspecify.annotations.NullMarked;
