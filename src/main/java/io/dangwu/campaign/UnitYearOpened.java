package io.dangwu.campaign;

/**
 * An organisation begins its part of a campaign.
 */
public record UnitYearOpened(String businessKey) {

}
