package io.dangwu.publicity;

import io.dangwu.member.MemberMoved;
import io.dangwu.member.MemberMoving;
import io.dangwu.regulation.Verdict;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Nobody moves while a notice about them stands; one that is still to be posted is posted
 * in the new branch.
 */
@Component
class NoticesOfMovers {

	private final PublicNotices notices;

	NoticesOfMovers(PublicNotices notices) {
		this.notices = notices;
	}

	@EventListener
	void on(MemberMoving moving) {
		this.notices.openAbout(moving.memberId())
			.stream()
			.filter((notice) -> notice.stage() != NoticeStage.DRAFTED)
			.map(NoticesOfMovers::hindrance)
			.reduce(Verdict.allowed(), Verdict::and)
			.orThrow();
	}

	@EventListener
	void on(MemberMoved moved) {
		this.notices.openAbout(moved.memberId()).forEach((notice) -> notice.moveTo(moved.to()));
	}

	private static Verdict hindrance(PublicNotice notice) {
		var until = notice.posting().map((posting) -> "，公示到 " + posting.lastDay()).orElse("");
		return Verdict.refused("公示 %s（%s%s）尚未结束，结束后才能转接".formatted(notice.businessKey(), notice.title(), until));
	}

}
