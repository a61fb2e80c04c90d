package io.dangwu.budget;

import java.util.UUID;

import io.dangwu.budget.rule.HeadKind;

/**
 * Somebody who was counted.
 */
record Head(UUID member, HeadKind kind, String branch, String unit) {

}
