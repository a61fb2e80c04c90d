package io.dangwu.overview;

/**
 * What an organisation had for its party work in a year.
 *
 * @param keeper the unit whose page tells more
 */
public record DossierMoney(int year, String keeper, String granted, String spent, String left) {

}
