package io.dangwu.member.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What is typed about a receipt. */
record ReceiptForm(@Nullable LocalDate on, @Nullable String reference) {

	static ReceiptForm on(LocalDate day) {
		return new ReceiptForm(day, null);
	}

}
