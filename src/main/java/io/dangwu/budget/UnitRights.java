package io.dangwu.budget;

/**
 * What the reader of a unit's page may do there.
 *
 * @param plans may plan and spend now or later
 * @param spends may book an expense now
 * @param reverses may take an entry back now
 * @param names may read who was counted
 */
public record UnitRights(boolean plans, boolean spends, boolean reverses, boolean names) {

}
