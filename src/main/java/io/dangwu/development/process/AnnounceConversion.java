package io.dangwu.development.process;

import java.time.LocalDate;

/** When the result was told and announced. */
record AnnounceConversion(LocalDate talkedOn, LocalDate announcedOn) {

}
