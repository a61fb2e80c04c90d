package io.dangwu.award;

import java.util.Map;

import io.dangwu.document.Documents;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;

/**
 * The last possible days of a year's round as a paper.
 */
@Service
public class BackPlanPaper {

	private static final int FIRST = 2000;

	private static final int LAST = 2100;

	private final RoundPlan plan;

	private final Documents documents;

	BackPlanPaper(RoundPlan plan, Documents documents) {
		this.plan = plan;
		this.documents = documents;
	}

	public byte[] of(int year, Actor actor) {
		if (!AwardPapers.areOpenTo(actor)) {
			throw new AccessRefused("倒排时间表由党办、组织部和学院党委打印");
		}
		Verdict.refusedIf(year < FIRST || year > LAST, "评选年度 %d 无效，请填写 %d 至 %d".formatted(year, FIRST, LAST)).orThrow();
		return this.documents.pdf("award/back-planning", Map.of("year", year, "plan", this.plan.of(year, true)));
	}

}
