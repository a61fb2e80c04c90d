package io.dangwu.award;

import java.util.Optional;

/**
 * What a task asks for was done on its page.
 *
 * @param task the task of the diagram
 * @param unit the unit whose task it is, where each unit has one
 */
public record RoundWorkDone(String businessKey, String task, Optional<String> unit, String userId) {

}
