package io.dangwu.rectification;

import java.time.LocalDate;

import io.dangwu.grading.PromotionService;
import io.dangwu.publicity.CalledNotice;
import io.dangwu.publicity.NoticeCaller;
import io.dangwu.regulation.Cited;

import org.springframework.stereotype.Component;

/** The public notice of the grade that a branch is to have after its rectification. */
@Component
class PromotionNotice implements NoticeCaller {

	private final RectificationDesk desk;

	private final PromotionDecisions decisions;

	private final PromotionService promotions;

	PromotionNotice(RectificationDesk desk, PromotionDecisions decisions, PromotionService promotions) {
		this.desk = desk;
		this.decisions = decisions;
		this.promotions = promotions;
	}

	@Override
	public String subject() {
		return "PROMOTION";
	}

	@Override
	public CalledNotice notice(String callerKey) {
		var rectification = this.desk.get(callerKey);
		var decided = this.decisions.decided(callerKey);
		return new CalledNotice(callerKey, subject(),
				"%d 年整改后复评等次拟定为“%s”（%s）".formatted(rectification.year(), decided.grade().title(), decided.title()),
				rectification.unit(), null);
	}

	@Override
	public Cited<Integer> workingDays(String callerKey, LocalDate postedOn) {
		return this.promotions.noticeWorkingDays(callerKey);
	}

}
