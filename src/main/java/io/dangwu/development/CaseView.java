package io.dangwu.development;

import java.util.List;

import io.dangwu.member.Person;
import io.dangwu.organization.Unit;

/** A case as those may read it who see the person. */
public record CaseView(String businessKey, Person person, Unit unit, Stage stage, List<LineOfFile> lines) {
}
