package io.dangwu.election;

import java.time.LocalDate;
import java.util.Optional;

import io.dangwu.organization.Unit;

/**
 * An election in the list.
 */
public record ElectionRow(String businessKey, Unit unit, ElectionKind kind, ElectionStage stage,
		Optional<LocalDate> plannedOn) {

}
