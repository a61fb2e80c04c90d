package io.dangwu.award.process;

import java.time.LocalDate;

/** When the college committee decided for good, and by which paper. */
record DecideFinally(LocalDate decidedOn, String decisionRef) {

}
