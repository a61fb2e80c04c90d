package io.dangwu.development.process;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who cultivates the activist. */
record AssignCultivators(LocalDate assignedOn, List<UUID> cultivators) {

}
