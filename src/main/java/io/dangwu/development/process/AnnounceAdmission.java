package io.dangwu.development.process;

import java.time.LocalDate;

/** When the decision was told and announced. */
record AnnounceAdmission(LocalDate toldOn, LocalDate announcedOn) {

}
