package io.dangwu.award.process;

import java.time.LocalDate;

/** When and where the awards were given. */
record HoldCeremony(LocalDate heldOn, String place) {

}
