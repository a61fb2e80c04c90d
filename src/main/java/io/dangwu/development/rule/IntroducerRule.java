package io.dangwu.development.rule;

import java.util.List;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Verdict;

import org.jspecify.annotations.Nullable;

/**
 * A prospect has two full members as introducers; a sanction forbids it, or since 2026
 * asks for a written reason (发展党员工作细则 第十四条).
 */
public final class IntroducerRule {

	private IntroducerRule() {
	}

	public static Verdict check(List<Introducer> introducers, @Nullable String reason,
			DevelopmentRegulations regulations) {
		var demanded = regulations.introducers();
		var number = introducers.stream().map(Introducer::memberId).distinct().count();
		var verdict = Verdict.refusedIf(number != demanded.value(),
				"入党介绍人应为 %d 名正式党员，现为 %d 名".formatted(demanded.value(), number), demanded);
		return introducers.stream()
			.map((introducer) -> suitable(introducer, demanded).and(sanction(introducer, reason, regulations)))
			.reduce(verdict, Verdict::and);
	}

	private static Verdict suitable(Introducer introducer, Cited<Integer> by) {
		return Verdict.refusedIf(!introducer.fullMember(), introducer.name() + "不是正式党员，不能作入党介绍人，请另行指定正式党员", by)
			.and(Verdict.refusedIf(introducer.rightsLost(), introducer.name() + "受留党察看处分、尚未恢复党员权利，不能作入党介绍人，请另行指定", by));
	}

	private static Verdict sanction(Introducer introducer, @Nullable String reason,
			DevelopmentRegulations regulations) {
		var asked = regulations.sanctionedIntroducerNeedsReason();
		return Verdict.refusedIf(asked.value() && introducer.sanctionInEffect() && !Reason.isGiven(reason),
				introducer.name() + "受党纪处分尚在影响期内，不宜作入党介绍人；确需由其担任的，请填写理由", asked);
	}

}
