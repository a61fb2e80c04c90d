package io.dangwu.meeting;

import java.time.LocalDate;

import io.dangwu.meeting.rule.GeneralResolutionRule;
import io.dangwu.meeting.rule.MeetingRegulations;
import io.dangwu.meeting.rule.ResolutionRegulations;
import io.dangwu.meeting.rule.ResolutionVoteRule;
import io.dangwu.meeting.rule.VoteCount;
import io.dangwu.meeting.rule.VoteResult;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * Checks a tally against the roll, and decides by the law of the meeting's day.
 */
@Component
class Count {

	private final Regulations<MeetingRegulations> regulations;

	private final Regulations<ResolutionRegulations> resolutions;

	Count(Regulations<MeetingRegulations> regulations, Regulations<ResolutionRegulations> resolutions) {
		this.regulations = regulations;
		this.resolutions = resolutions;
	}

	/** Refuses figures that the roll makes impossible. */
	Verdict check(Meeting meeting, Tally tally) {
		var roll = meeting.roll();
		var secret = law(meeting, meeting.day()).secretBallot();
		return Verdict.refusedIf(tally.hasNegative(), "票数不得为负数，请核对")
			.and(Verdict.refusedIf(tally.cast() != roll.present().size(),
					"赞成 %d、反对 %d、弃权 %d，合计 %d，与实到 %d 不符，请核对".formatted(tally.yes(), tally.no(), tally.abstain(),
							tally.cast(), roll.present().size())))
			.and(Verdict.refusedIf(tally.yesWritten() > roll.writtenOpinions(),
					"书面意见中赞成 %d，多于会前提出的书面意见 %d 份，请核对".formatted(tally.yesWritten(), roll.writtenOpinions())))
			.and(Verdict.refusedIf(secret.value() && !tally.secretBallot(), "本次表决应当采用无记名投票方式", secret))
			.and(isOnWork(meeting) ? GeneralResolutionRule.check(count(meeting, tally))
					: ResolutionVoteRule.check(count(meeting, tally)));
	}

	MeetingRegulations on(LocalDate day) {
		return this.regulations.on(day);
	}

	/** The numbers that hold for the meeting on the day. */
	MeetingRegulations law(Meeting meeting, LocalDate day) {
		return isOnWork(meeting) ? on(day).under(this.resolutions.on(day)) : on(day);
	}

	/** How many must come by the law of the day, in words. */
	String quorumWords(Meeting meeting, LocalDate day) {
		return isOnWork(meeting) ? this.resolutions.on(day).quorumWords() : on(day).quorumWords();
	}

	/** What a meeting of enough members has resolved. */
	VoteResult decide(Meeting meeting) {
		return isOnWork(meeting) ? GeneralResolutionRule.decide(meeting.voteCount(), this.resolutions.on(meeting.day()))
				: ResolutionVoteRule.decide(meeting.voteCount(), on(meeting.day()));
	}

	private static boolean isOnWork(Meeting meeting) {
		return meeting.matter().purpose() == MeetingPurpose.WORK_RESOLUTION;
	}

	private static VoteCount count(Meeting meeting, Tally tally) {
		var roll = meeting.roll();
		return new VoteCount(roll.due().size(), roll.present().size(), tally.yes(), tally.yesWritten());
	}

}
