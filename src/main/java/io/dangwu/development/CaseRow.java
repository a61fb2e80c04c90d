package io.dangwu.development;

import java.util.List;

import io.dangwu.member.Person;
import io.dangwu.organization.Unit;

/** A case in a list, with what waits in it. */
public record CaseRow(String businessKey, Person person, Unit unit, Stage stage, List<WaitingTask> tasks) {

}
