package io.dangwu.development.rule;

import io.dangwu.regulation.Verdict;

import org.jspecify.annotations.Nullable;

/**
 * Who moves during probation: the old organisation reports education and inspection so
 * far, the new one examines the admission papers strictly; not to recognise the person
 * takes the approval of an organisation department at county level or above (发展党员工作细则
 * 2026 第三十四条).
 */
public final class RecognitionRule {

	private RecognitionRule() {
	}

	/**
	 * Whether the person may be recognised.
	 * @param missing the papers of the admission that were not there, by title
	 * @param reported whether the old organisation has reported
	 */
	public static Verdict recognition(String missing, boolean reported, DevelopmentRegulations regulations) {
		var law = regulations.nonRecognitionByCounty();
		return Verdict.refusedIf(!missing.isEmpty(), "入党材料还缺：%s，请原党组织补齐后再审查".formatted(missing), law)
			.and(Verdict.refusedIf(!reported, "请先由原党组织介绍预备期教育和考察情况", law));
	}

	/**
	 * Whether recognition may be refused.
	 * @param approvalRef the number of the approval
	 */
	public static Verdict refusal(boolean approvedByCounty, @Nullable String approvalRef,
			DevelopmentRegulations regulations) {
		var law = regulations.nonRecognitionByCounty();
		return Verdict.refusedIf(law.value() && !approvedByCounty, "不予承认预备党员资格，须经县级以上党委组织部门批准", law)
			.and(Verdict.refusedIf(!Reason.isGiven(approvalRef), "不予承认的，请填写批准文件的文号"));
	}

}
