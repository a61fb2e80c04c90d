package io.dangwu.development;

/** An application was received and its case opened. */
public record ApplicationReceived(String businessKey) {
}
