package io.dangwu.campaign;

/**
 * A campaign begins.
 */
public record CampaignOpened(String businessKey) {

}
