package io.dangwu.ballot.process;

import java.util.Map;
import java.util.stream.Collectors;

import io.dangwu.ballot.BallotReading;
import io.dangwu.ballot.BallotView;
import io.dangwu.ballot.Count;
import io.dangwu.ballot.LineCount;
import io.dangwu.engine.FormFacts;
import io.dangwu.member.MemberService;

import org.springframework.stereotype.Component;

/** What the forms of the process secretBallot are opened with. */
@Component
class SecretBallotForms implements FormFacts {

	private final BallotReading ballots;

	private final MemberService members;

	SecretBallotForms(BallotReading ballots, MemberService members) {
		this.ballots = ballots;
		this.members = members;
	}

	@Override
	public String process() {
		return "secretBallot";
	}

	@Override
	public Map<String, Object> of(String task, String businessKey) {
		var ballot = this.ballots.ofCase(businessKey);
		return Map.of("title", ballot.title(), "page", "/ballots/" + ballot.id(), "facts", switch (task) {
			case "closeVoting" ->
				"在册有表决权 %d 人，已投票 %d 人。投票至 %s 自动结束。".formatted(ballot.voters(), ballot.voted(), ballot.closes().text());
			case "enterCount" -> "实到有表决权 %d 人，应选 %d 人。".formatted(ballot.voters(), ballot.paper().seats())
					+ ballot.sentBackFor().map((remark) -> "监票人退回：" + remark.title() + "，请重新计票、录入。").orElse("");
			case "confirmCount" -> counted(ballot);
			default -> "";
		});
	}

	private String counted(BallotView ballot) {
		return ballot.reasoning() + "。" + ballot.count().map(SecretBallotForms::words).orElse("")
				+ ballot.countedBy().map((userId) -> "录入人：" + this.members.nameOf(userId) + "。").orElse("");
	}

	private static String words(Count count) {
		var lines = count.counts().stream().map(SecretBallotForms::words).collect(Collectors.joining("；"));
		return lines.isEmpty() ? "" : "有效票 %d 张。%s。".formatted(count.valid(), lines);
	}

	private static String words(LineCount line) {
		return line.writeIn() ? "另选%s %d".formatted(line.text(), line.approvals())
				: "%s：赞成 %d，不赞成 %d，弃权 %d".formatted(line.text(), line.approvals(), line.against(), line.abstentions());
	}

}
