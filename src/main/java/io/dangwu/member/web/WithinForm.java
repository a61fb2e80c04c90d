package io.dangwu.member.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What is typed about a move to another branch. */
record WithinForm(@Nullable String to, @Nullable LocalDate on) {

}
