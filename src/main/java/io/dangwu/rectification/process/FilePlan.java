package io.dangwu.rectification.process;

import java.time.LocalDate;

/** What is answered when a plan is filed. */
record FilePlan(LocalDate filedOn, boolean posted) {

}
