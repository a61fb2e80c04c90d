package io.dangwu.member;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with party organisations without belonging to them: a secretary of
 * the Youth League, a representative of the masses.
 */
public record Colleague(String staffNo, String name, @Nullable String email) {

}
