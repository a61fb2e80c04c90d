package io.dangwu.local.cases;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What people answer in the forms of an election when everything goes well. */
final class ElectionScript {

	private static final int NOTICE_AND_PREPARATION = 16;

	private ElectionScript() {
	}

	static @Nullable Map<String, Object> answers(String task, LocalDate today) {
		var on = today.toString();
		return switch (task) {
			case "requestElection" -> Map.of("decision", "SUBMIT", "submittedOn", on, "plannedOn",
					today.plusDays(NOTICE_AND_PREPARATION).toString(), "agenda", "上届委员会工作报告和党费收缴使用情况报告；通过选举办法；投票选举",
					"seats", 3, "variant", "STANDARD", "ballotMode", "ONLINE");
			case "approveElection" -> Map.of("decision", "APPROVED", "decidedOn", on, "reference", "总支〔示例〕1 号");
			case "recommendCandidates" -> Map.of("recommendedOn", on);
			case "proposeCandidates" -> Map.of("decision", "PROPOSE", "proposedOn", on);
			case "reviewCandidates" -> Map.of("decision", "AGREED", "reviewedOn", on, "reference", "总支〔示例〕2 号");
			case "drawUpRoll" -> Map.of("drawnUpOn", on, "meetingOn", on);
			default -> null;
		};
	}

}
