package io.dangwu.member;

import java.util.UUID;

/**
 * How a member was found in one year.
 */
public record Appraisal(UUID memberId, int year, AppraisalGrade grade) {

}
