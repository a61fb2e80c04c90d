package io.dangwu.election;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;
import io.dangwu.publicity.NoticeOutcome;
import io.dangwu.publicity.NoticeResult;
import io.dangwu.publicity.PublicNoticeService;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the candidates from the committee's proposal through the superior's review and
 * the public notice.
 */
@Service
@Transactional
public class NominationService {

	private final ElectionDesk desk;

	private final Candidacies candidacies;

	private final PublicNoticeService notices;

	NominationService(ElectionDesk desk, Candidacies candidacies, PublicNoticeService notices) {
		this.desk = desk;
		this.candidacies = candidacies;
		this.notices = notices;
	}

	/** Enters whom the committee proposes. */
	public ElectionOutcome propose(String key, Act act, Map<Office, List<UUID>> names, Actor actor) {
		var election = this.desk.get(key, RoleKind.BRANCH_COMMITTEE, actor);
		var candidates = this.candidacies.named(election, names);
		this.candidacies.check(election, candidates, act.remark()).orThrow();
		election.nominate(candidates);
		this.desk.enter(election, ElectionStep.PROPOSAL, act.saying(words(election)), ElectionOutcome.PROPOSED, actor);
		return ElectionOutcome.PROPOSED;
	}

	/** Enters that the members are to recommend once more. */
	public ElectionOutcome recommendAgain(String key, Act act, Actor actor) {
		var election = this.desk.get(key, RoleKind.BRANCH_COMMITTEE, actor);
		Verdict.refusedIf(act.remark() == null, "需要重新推荐的，请填写理由").orThrow();
		this.desk.enter(election, ElectionStep.PROPOSAL, act, ElectionOutcome.RECOMMEND_AGAIN, actor);
		return ElectionOutcome.RECOMMEND_AGAIN;
	}

	/** Enters what the superior says of the candidates. */
	public ElectionOutcome review(String key, Act act, ElectionOutcome answer, Actor actor) {
		var election = this.desk.answered(key, ElectionStep.PROPOSAL, RoleKind.GENERAL_BRANCH, actor);
		Verdict.refusedIf(answer == ElectionOutcome.RETURNED && act.remark() == null, "退回的，请写明不宜作为候选人的人选和理由")
			.and(Verdict.refusedIf(answer == ElectionOutcome.AGREED && act.reference() == null, "同意的，请填写批复文号"))
			.orThrow();
		this.desk.enter(election, ElectionStep.REVIEW, act, answer, actor);
		return answer;
	}

	/** Enters how the notice ended. */
	public ElectionOutcome recordNotice(String key) {
		var election = this.desk.get(key);
		var notice = this.notices.latest(key).orElseThrow();
		var outcome = notice.outcome().equals(NoticeOutcome.CLEAR.name()) ? ElectionOutcome.CLEAR
				: ElectionOutcome.UPHELD;
		this.desk.enter(election, ElectionStep.NOTICE, Act.of(this.desk.today()).saying(period(notice)), outcome,
				Actor.SYSTEM);
		if (outcome == ElectionOutcome.CLEAR) {
			election.reach(ElectionStage.CONVENING);
		}
		return outcome;
	}

	private static String period(NoticeResult notice) {
		return "公示期 %s 至 %s".formatted(notice.postedOn(), notice.lastDay());
	}

	static String words(Election election) {
		return election.plan()
			.byMeeting()
			.stream()
			.map((office) -> "%s候选人：%s".formatted(office.title(),
					election.candidates(office).stream().map(Candidate::name).collect(Collectors.joining("、"))))
			.collect(Collectors.joining("；"));
	}

}
