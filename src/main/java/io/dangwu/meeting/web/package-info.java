/** The pages of meetings: checking in, and watching who comes. */
@NullMarked
package io.dangwu.meeting.web;

import org.jspecify.annotations.NullMarked;
