package io.dangwu.publicity;

import java.time.LocalDate;
import java.util.UUID;

import io.dangwu.publicity.rule.Finding;
import org.jspecify.annotations.Nullable;

/**
 * How an investigation of an objection was closed.
 *
 * @param answeredOn the day on which whoever signed the objection was answered
 * @param document the reference of the report or answer
 */
public record Settlement(UUID objection, Finding finding, @Nullable LocalDate answeredOn, String document) {

}
