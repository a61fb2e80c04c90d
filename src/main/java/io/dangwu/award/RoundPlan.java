package io.dangwu.award;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

import io.dangwu.award.rule.AwardRegulations;
import io.dangwu.award.rule.BackPlan;
import io.dangwu.award.rule.BackPlanRule;
import io.dangwu.award.rule.KindTerms;
import io.dangwu.award.rule.Way;
import io.dangwu.regulation.Verdict;
import io.dangwu.regulation.WorkingCalendars;

import org.springframework.stereotype.Component;

/**
 * Plans rounds back from 1 July, and judges those that are to be opened.
 */
@Component
class RoundPlan {

	private static final int FOUR_DIGITS = 1000;

	private final WorkingCalendars calendars;

	private final AwardDesk.AwardLaw law;

	RoundPlan(WorkingCalendars calendars, AwardDesk.AwardLaw law) {
		this.calendars = calendars;
		this.law = law;
	}

	AwardRegulations law() {
		return this.law.on(today());
	}

	LocalDate today() {
		return this.law.today();
	}

	BackPlan of(int year, boolean lists) {
		return rule().of(year, lists);
	}

	/** A round that is held late is planned back from its own ceremony. */
	BackPlan of(NewRound wanted) {
		var lists = hasLists(wanted.kinds());
		return (wanted.lateReason() == null) ? rule().of(wanted.year(), lists)
				: rule().before(wanted.days().ceremonyBy().plusDays(1), lists);
	}

	Verdict check(NewRound wanted) {
		var lists = hasLists(wanted.kinds());
		if (!wanted.days().areComplete(lists)) {
			return Verdict.refused("请填写各环节的截止日期");
		}
		return named(wanted).and(Verdict.refusedIf(wanted.cutOff().getYear() != wanted.year(), "资格截止日应当在评选年度之内"))
			.and(timely(wanted, of(wanted), lists));
	}

	/** Where it is too late to begin, single days no longer matter. */
	private Verdict timely(NewRound wanted, BackPlan plan, boolean lists) {
		var opening = BackPlanRule.opening(today(), plan);
		var days = lists ? wanted.days() : wanted.days().withoutLists();
		return opening.isAllowed() ? BackPlanRule.days(days.steps(), today(), plan) : opening;
	}

	private Verdict named(NewRound wanted) {
		var codes = new HashSet<>(wanted.kinds().stream().map(KindTerms::code).toList());
		var titles = new HashSet<>(wanted.kinds().stream().map((kind) -> kind.title().strip()).toList());
		return Verdict
			.refusedIf(wanted.year() < FOUR_DIGITS || wanted.year() > today().getYear() + 1,
					"评选年度 %d 无效，请核对".formatted(wanted.year()))
			.and(Verdict.refusedIf(wanted.title().strip().length() < 2, "请填写评选名称"))
			.and(Verdict.refusedIf(wanted.kinds().isEmpty(), "请至少选择一个评选项目"))
			.and(Verdict.refusedIf(titles.contains(""), "请填写自定项目的名称"))
			.and(Verdict.refusedIf(codes.size() < wanted.kinds().size() || titles.size() < wanted.kinds().size(),
					"评选项目有重复，请核对"));
	}

	private BackPlanRule rule() {
		return new BackPlanRule(law(), this.calendars.current());
	}

	private static boolean hasLists(List<KindTerms> kinds) {
		return kinds.stream().anyMatch((kind) -> kind.way() == Way.LIST);
	}

}
