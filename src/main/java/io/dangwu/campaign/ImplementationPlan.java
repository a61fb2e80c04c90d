package io.dangwu.campaign;

import java.time.LocalDate;

/**
 * The plan by which an organisation carries out a campaign.
 */
public record ImplementationPlan(LocalDate on, String reference, String measures) {

}
