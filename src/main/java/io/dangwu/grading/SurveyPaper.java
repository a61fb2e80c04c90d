package io.dangwu.grading;

/**
 * What somebody with a code is asked.
 */
public record SurveyPaper(String unit, int year, String title) {

}
