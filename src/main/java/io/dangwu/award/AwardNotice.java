package io.dangwu.award;

import java.time.LocalDate;
import java.util.stream.Collectors;

import io.dangwu.organization.Unit;
import io.dangwu.publicity.CalledNotice;
import io.dangwu.publicity.NoticeCaller;
import io.dangwu.regulation.Cited;
import io.dangwu.regulation.DatedAct;

import org.springframework.stereotype.Component;

/**
 * The public notice of those who are to be honoured, and of each who moves up later.
 */
@Component
class AwardNotice implements NoticeCaller {

	private final AwardDesk desk;

	private final AwardPeople people;

	private final NoticeService notices;

	AwardNotice(AwardDesk desk, AwardPeople people, NoticeService notices) {
		this.desk = desk;
		this.people = people;
		this.notices = notices;
	}

	@Override
	public String subject() {
		return "AWARD";
	}

	@Override
	public CalledNotice notice(String callerKey) {
		var key = PostingKey.of(callerKey);
		var round = this.desk.round(key.round());
		var posting = Posting.of(this.desk.of(round), key.number());
		var names = round.kinds()
			.stream()
			.filter((kind) -> posting.has(kind))
			.map((kind) -> kind.title() + "："
					+ posting.of(kind).stream().map(this::name).collect(Collectors.joining("、")))
			.collect(Collectors.joining("；"));
		return new CalledNotice(callerKey, subject(),
				"%s拟表彰对象%s　%s".formatted(round.title(), posting.number() > 1 ? "（递补）" : "", names), Unit.COLLEGE, null);
	}

	/** It follows the preliminary decision. */
	@Override
	public Cited<Integer> workingDays(String callerKey, LocalDate postedOn) {
		var round = this.desk.round(PostingKey.of(callerKey).round());
		new DatedAct("张贴日期", postedOn).notBefore(new DatedAct("初步审定日期", round.course().preliminaryOn().orElseThrow()))
			.orThrow();
		return this.desk.law(round).noticeWorkingDays();
	}

	@Override
	public boolean standsForOthers() {
		return true;
	}

	/** It is for the organisation department to say whom it was about. */
	@Override
	public void upheld(String callerKey) {
		this.notices.uphold(PostingKey.of(callerKey).round());
	}

	/** Who bears the name of others is told apart by the branch. */
	private String name(Nomination nomination) {
		return nomination.member()
			.map((member) -> "%s（%s）".formatted(nomination.name(), this.people.unitName(nomination.branch())))
			.orElse(nomination.name());
	}

}
