/**
 * When a general meeting is valid, what it has resolved, and who may be left out of the
 * number due.
 */
@NullMarked
package io.dangwu.meeting.rule;

import org.jspecify.annotations.NullMarked;
