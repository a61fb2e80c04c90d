package io.dangwu.development;

/** Others are asked in a case than before. */
public record AudienceChanged(String businessKey) {

}
