package io.dangwu.award;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who is nominated for what.
 *
 * @param member none where the branch stands for itself
 * @param unit the general branch, or the directly affiliated branch, that reports it
 */
record Nominated(String kind, @Nullable UUID member, String name, String branch, String unit) {

}
