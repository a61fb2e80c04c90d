package io.dangwu.development;

import java.time.LocalDate;

import io.dangwu.publicity.CalledNotice;
import io.dangwu.publicity.NoticeCaller;
import io.dangwu.regulation.Cited;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/** The public notice of somebody who is to be listed as a prospect. */
@Component
class ProspectNotice implements NoticeCaller {

	private final Desk desk;

	private final Laws laws;

	ProspectNotice(Desk desk, Laws laws) {
		this.desk = desk;
		this.laws = laws;
	}

	@Override
	public String subject() {
		return "PROSPECT";
	}

	@Override
	public CalledNotice notice(String callerKey) {
		var file = this.desk.file(callerKey);
		return new CalledNotice(callerKey, subject(), "拟列为发展对象", file.unit(), file.memberId());
	}

	/** Where consent is demanded it lies strictly before the notice. */
	@Override
	public Cited<Integer> workingDays(String callerKey, LocalDate postedOn) {
		var steps = this.desk.file(callerKey).steps();
		var posting = new DatedAct("张贴日期", postedOn);
		var consented = this.laws.listing().demands(postedOn).consent()
				&& steps.isEnteredSince(Step.CONSENT, Step.PROPOSAL);
		posting.notBefore(new DatedAct("拟列为发展对象日期", steps.dayOf(Step.PROPOSAL)))
			.and(consented ? posting.after(new DatedAct("上级同意日期", steps.dayOf(Step.CONSENT))) : Verdict.allowed())
			.orThrow();
		return this.laws.on(postedOn).publicityWorkingDays();
	}

}
