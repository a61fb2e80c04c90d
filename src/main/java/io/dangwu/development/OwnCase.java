package io.dangwu.development;

import java.util.List;

import io.dangwu.organization.Unit;

/**
 * A case as the person it is about may see it: how far it is and what waits, nothing that
 * others wrote.
 */
public record OwnCase(String businessKey, Unit unit, Stage stage, List<StepDone> steps, List<WaitingTask> tasks) {

}
