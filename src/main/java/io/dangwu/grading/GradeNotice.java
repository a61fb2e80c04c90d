package io.dangwu.grading;

import java.time.LocalDate;

import io.dangwu.grading.rule.GradeLevel;
import io.dangwu.publicity.CalledNotice;
import io.dangwu.publicity.NoticeCaller;
import io.dangwu.regulation.Cited;

import org.springframework.stereotype.Component;

/** The public notice of a grade before it is confirmed. */
@Component
class GradeNotice implements NoticeCaller {

	private final GradingDesk desk;

	GradeNotice(GradingDesk desk) {
		this.desk = desk;
	}

	@Override
	public String subject() {
		return "GRADE";
	}

	@Override
	public CalledNotice notice(String callerKey) {
		var grading = this.desk.grading(callerKey);
		var level = grading.reckoned().level().map(GradeLevel::title).orElseThrow();
		return new CalledNotice(callerKey, subject(), "%d 年分类定级拟定为“%s”".formatted(grading.year(), level),
				grading.unit(), null);
	}

	@Override
	public Cited<Integer> workingDays(String callerKey, LocalDate postedOn) {
		return this.desk.law(this.desk.grading(callerKey)).noticeWorkingDays();
	}

}
