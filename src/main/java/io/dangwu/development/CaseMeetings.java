package io.dangwu.development;

import java.time.LocalDate;

import io.dangwu.development.rule.PreReviewRule;
import io.dangwu.meeting.CalledMeeting;
import io.dangwu.meeting.MeetingCaller;
import io.dangwu.regulation.Deadline;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two general meetings of a case. */
@Configuration(proxyBeanMethods = false)
class CaseMeetings {

	@Bean
	MeetingCaller admissionMeeting(Desk desk, Laws laws) {
		return new Admitting(desk, laws);
	}

	@Bean
	MeetingCaller conversionMeeting(Desk desk, Laws laws) {
		return new Converting(desk, laws);
	}

	private record Admitting(Desk desk, Laws laws) implements MeetingCaller {

		@Override
		public String subject() {
			return "ADMISSION";
		}

		@Override
		public CalledMeeting meeting(String callerKey) {
			var file = this.desk.file(callerKey);
			var holdBy = PreReviewRule.deadline(file.steps().dayOf(Step.PRE_REVIEW), this.laws.all())
				.map(Deadline::lastDay);
			return new CalledMeeting(callerKey, file.unit(), subject(),
					"讨论接收%s为预备党员".formatted(this.desk.person(file).name()), file.memberId(), holdBy.orElse(null));
		}

	}

	private record Converting(Desk desk, Laws laws) implements MeetingCaller {

		@Override
		public String subject() {
			return "CONVERSION";
		}

		@Override
		public CalledMeeting meeting(String callerKey) {
			var file = this.desk.file(callerKey);
			return new CalledMeeting(callerKey, file.unit(), subject(), topic(file), file.memberId(), holdBy(file));
		}

		/** A meeting to which too few came is made good in a time of its own. */
		private LocalDate holdBy(Development file) {
			var today = this.desk.today();
			return file.steps()
				.last(Step.CONVERSION_MEETING)
				.filter((meeting) -> meeting.outcome() == Outcome.INVALID_MEETING)
				.map(Entry::on)
				.map((invalid) -> invalid.plus(this.laws.practiceOn(invalid).newMeetingWithin().value()))
				.orElseGet(() -> today.plus(this.laws.practiceOn(today).conversionMeetingWithin().value()));
		}

		private String topic(Development file) {
			var name = this.desk.person(file).name();
			return switch (file.motion()) {
				case CONVERT -> "讨论预备党员%s按期转正".formatted(name);
				case EXTEND -> "讨论延长%s的预备期至 %s".formatted(name, file.probation().proposedEnd().orElseThrow());
				case CANCEL -> "讨论取消%s的预备党员资格".formatted(name);
			};
		}

	}

}
