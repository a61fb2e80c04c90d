package io.dangwu.development.rule;

import java.util.List;

import io.dangwu.regulation.Verdict;

/**
 * An activist is cultivated by one or two full members (发展党员工作细则 2026 第九条).
 */
public final class CultivatorRule {

	private CultivatorRule() {
	}

	public static Verdict check(List<Cultivator> cultivators, DevelopmentRegulations regulations) {
		var min = regulations.cultivatorsMin().value();
		var max = regulations.cultivatorsMax().value();
		var number = cultivators.stream().map(Cultivator::memberId).distinct().count();
		var verdict = Verdict.refusedIf(number < min || number > max,
				"培养联系人应为 %d 至 %d 名，现为 %d 名".formatted(min, max, number), regulations.cultivatorsMax());
		return cultivators.stream()
			.map((cultivator) -> Verdict.refusedIf(!cultivator.fullMember(),
					"%s不是正式党员，不能担任培养联系人，请另行指定正式党员".formatted(cultivator.name()), regulations.cultivatorsMax()))
			.reduce(verdict, Verdict::and);
	}

}
