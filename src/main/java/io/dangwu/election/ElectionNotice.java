package io.dangwu.election;

import java.time.LocalDate;

import io.dangwu.publicity.CalledNotice;
import io.dangwu.publicity.NoticeCaller;
import io.dangwu.regulation.Cited;
import io.dangwu.regulation.DatedAct;

import org.springframework.stereotype.Component;

/**
 * The public notice of the candidates.
 */
@Component
class ElectionNotice implements NoticeCaller {

	private final ElectionDesk desk;

	ElectionNotice(ElectionDesk desk) {
		this.desk = desk;
	}

	@Override
	public String subject() {
		return "ELECTION";
	}

	@Override
	public CalledNotice notice(String callerKey) {
		var election = this.desk.get(callerKey);
		return new CalledNotice(callerKey, subject(),
				"%s候选人公示　%s".formatted(election.kind().title(), NominationService.words(election)), election.branch(),
				null);
	}

	/** It follows the superior's review. */
	@Override
	public Cited<Integer> workingDays(String callerKey, LocalDate postedOn) {
		var reviewed = this.desk.get(callerKey).last(ElectionStep.REVIEW).orElseThrow();
		new DatedAct("张贴日期", postedOn).notBefore(new DatedAct("上级审查同意日期", reviewed.on())).orThrow();
		return this.desk.laws().practiceOn(postedOn).publicityWorkingDays();
	}

}
