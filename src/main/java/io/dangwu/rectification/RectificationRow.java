package io.dangwu.rectification;

import java.util.Optional;

import io.dangwu.grading.Grade;

/**
 * A rectification in a list.
 *
 * @param closed how many of the problems are closed
 * @param problems how many the plan names; none while only its branch may read it
 */
public record RectificationRow(String businessKey, String unitName, int year, Grade grade, RectificationStage stage,
		int closed, int problems, Optional<String> outcome) {

}
