/** The process generalMeeting and what it calls. */
@NullMarked
package io.dangwu.meeting.process;

import org.jspecify.annotations.NullMarked;
