package io.dangwu.development;

/** The person has withdrawn the application. */
public record ApplicationWithdrawn(String businessKey) {
}
