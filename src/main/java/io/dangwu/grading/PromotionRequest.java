package io.dangwu.grading;

/**
 * What a promotion is asked for with.
 *
 * @param caseKey the key of the case within which the organisation was graded again
 * @param formerKey the key of the grading that it is compared with
 */
public record PromotionRequest(String caseKey, String formerKey, int problems, int closed, int institutions,
		boolean skipApproved) {

}
