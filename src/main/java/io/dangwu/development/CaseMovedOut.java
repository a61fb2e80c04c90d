package io.dangwu.development;

/** The person of a case has left the college. */
public record CaseMovedOut(String businessKey) {

}
