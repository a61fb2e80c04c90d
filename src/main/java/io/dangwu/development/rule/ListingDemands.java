package io.dangwu.development.rule;

/**
 * What must have happened before somebody is listed as a prospect.
 *
 * @param consent the superior's consent, before the notice
 * @param publicity a public notice without effect
 * @param filing filing with the superior, after the notice
 */
public record ListingDemands(boolean consent, boolean publicity, boolean filing) {

}
