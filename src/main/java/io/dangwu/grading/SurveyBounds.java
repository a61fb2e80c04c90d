package io.dangwu.grading;

/**
 * How many are asked.
 *
 * @param whole up to how many people all are asked; of more at least so many
 * @param largest how many codes are given out at most
 */
public record SurveyBounds(int whole, int largest) {

}
