package io.dangwu.publicity.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.dangwu.engine.Choice;
import io.dangwu.engine.FormFacts;
import io.dangwu.publicity.NoticeReading;
import io.dangwu.publicity.NoticeView;
import io.dangwu.publicity.ObjectionService;
import io.dangwu.publicity.Posting;
import io.dangwu.regulation.Counting;

import org.springframework.stereotype.Component;

/** What the forms of the process publicNotice are opened with. */
@Component
class PublicNoticeForms implements FormFacts {

	private final NoticeReading notices;

	private final ObjectionService objections;

	private final Clock clock;

	PublicNoticeForms(NoticeReading notices, ObjectionService objections, Clock clock) {
		this.notices = notices;
		this.objections = objections;
		this.clock = clock;
	}

	@Override
	public String process() {
		return "publicNotice";
	}

	@Override
	public Map<String, Object> of(String task, String businessKey) {
		var notice = this.notices.ofCase(businessKey);
		return switch (task) {
			case "postNotice" -> Map.of("notice", notice.text(), "postedOn", LocalDate.now(this.clock));
			case "watchNotice" -> Map.of("notice", notice.text(), "facts", posted(notice, businessKey));
			case "investigateObjection" ->
				Map.of("notice", notice.text(), "page", "/notices/" + notice.id(), "objections", choices(businessKey));
			default -> Map.of();
		};
	}

	private String posted(NoticeView notice, String businessKey) {
		return notice.posting().map(PublicNoticeForms::words).orElse("")
				+ "　正在调查的异议：%d 件。".formatted(this.objections.open(businessKey).size());
	}

	private static String words(Posting posting) {
		var counted = (posting.counting() == Counting.INCLUSIVE) ? "含张贴当日" : "不含张贴当日";
		var provisional = posting.provisional() ? "（暂算：放假安排尚未公布，请核对，需要顺延的办理延长）" : "";
		return "张贴日期：%s　截止日期：%s%s　公示 %d 个工作日（%s）　范围：%s。".formatted(posting.postedOn(), posting.lastDay(), provisional,
				posting.workingDays(), counted, posting.places());
	}

	private List<Choice> choices(String businessKey) {
		return this.objections.open(businessKey)
			.stream()
			.map((objection) -> new Choice(objection.label(), objection.id().toString()))
			.toList();
	}

}
