package io.dangwu.publicity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How a notice ended.
 *
 * @param outcome {@code CLEAR}, {@code UPHELD} or {@code ABANDONED}
 */
public record NoticeResult(UUID id, LocalDate postedOn, LocalDate lastDay, boolean provisional, String outcome) {

}
