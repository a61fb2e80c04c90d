package io.dangwu.campaign.process;

import java.time.LocalDate;

/** When the college was mobilised, and who spoke. */
record HoldCollegeMobilisation(LocalDate heldOn, String speaker) {

}
