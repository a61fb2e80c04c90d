package io.dangwu.campaign;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the college sums up at the end of a campaign.
 *
 * @param whyOpen why organisations are not through, if there are any
 */
public record CampaignSummary(LocalDate on, String text, @Nullable String whyOpen) {

}
