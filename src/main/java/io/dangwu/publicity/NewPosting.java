package io.dangwu.publicity;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;

/**
 * A notice as it was posted, in the words of whoever posted it.
 *
 * @param textChecked whether name, unit and dates were compared with the file
 */
public record NewPosting(LocalDate postedOn, List<NoticeChannel> channels, boolean textChecked) {

	public NewPosting {
		channels = List.copyOf(channels);
	}

	/**
	 * For mobile people both places count, so one alone is refused (发展党员工作细则 2026 第十三条).
	 */
	Verdict check(LocalDate today) {
		return new DatedAct("张贴日期", this.postedOn).notInFutureOf(today)
			.and(Verdict.refusedIf(this.channels.isEmpty(), "请至少选择一处公示范围"))
			.and(Verdict.refusedIf(isInOnePlaceOfTwo(), "流动人员的公示应在流出地和流入地同时进行，请把两处都选上"))
			.and(Verdict.refusedIf(!this.textChecked, "请先核对公示内容（姓名、单位、起止日期），确认无误后再提交"));
	}

	private boolean isInOnePlaceOfTwo() {
		return this.channels.contains(NoticeChannel.PLACE_LEFT) != this.channels.contains(NoticeChannel.PLACE_ENTERED);
	}

}
