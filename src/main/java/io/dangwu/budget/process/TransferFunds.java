package io.dangwu.budget.process;

import java.time.LocalDate;

/** What is answered when the money was transferred to the units. */
record TransferFunds(LocalDate transferredOn, String voucher) {

}
