package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A meeting that a feature wants held for one of its cases.
 *
 * @param callerKey the business key of that case
 * @param branch the branch whose members meet
 * @param subject what kind of resolution, as in {@code ADMISSION}
 * @param topic the same in the words of the agenda, as in 讨论接收张三为预备党员
 * @param about the person it is about, where it is about one
 * @param holdBy the last day on which it is in time, where the law sets one
 */
public record CalledMeeting(String callerKey, String branch, String subject, String topic, @Nullable UUID about,
		@Nullable LocalDate holdBy) {

}
