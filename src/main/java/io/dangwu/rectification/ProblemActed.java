package io.dangwu.rectification;

/**
 * What a task asks for about one problem was done on the page.
 *
 * @param task the task of the diagram
 */
public record ProblemActed(String businessKey, int number, String task, String userId) {

}
