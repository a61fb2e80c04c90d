package io.dangwu.grading;

/**
 * What a task asks for was done on its page.
 *
 * @param task the task of the diagram
 */
public record PageWorkDone(String businessKey, String task, String userId) {

}
