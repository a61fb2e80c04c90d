package io.dangwu.development.process;

import java.time.LocalDate;

/** That the application form is filled in. */
record FillApplicationForm(LocalDate filledOn, boolean truthful) {

}
