package io.dangwu.award;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.dangwu.document.WordPapers;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Unit;
import io.dangwu.publicity.PublicNoticeService;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static io.dangwu.organization.RoleKind.COLLEGE_COMMITTEE;
import static io.dangwu.organization.RoleKind.COLLEGE_DEPUTY;
import static io.dangwu.organization.RoleKind.COLLEGE_SECRETARY;
import static io.dangwu.organization.RoleKind.ORG_DEPARTMENT;
import static io.dangwu.organization.RoleKind.PARTY_OFFICE;

/**
 * Writes the papers of a round for those who prepare and take the decision.
 */
@Service
@Transactional(readOnly = true)
public class AwardPapers {

	private final AwardDesk desk;

	private final OrganizationService organizations;

	private final PublicNoticeService notices;

	private final WordPapers papers;

	AwardPapers(AwardDesk desk, OrganizationService organizations, PublicNoticeService notices, WordPapers papers) {
		this.desk = desk;
		this.organizations = organizations;
		this.notices = notices;
		this.papers = papers;
	}

	public static boolean areOpenTo(Actor actor) {
		return actor.hasAny(PARTY_OFFICE, ORG_DEPARTMENT, COLLEGE_COMMITTEE, COLLEGE_SECRETARY, COLLEGE_DEPUTY);
	}

	/** The round for which papers are asked. */
	public RoundView round(String roundKey, Actor actor) {
		admit(actor);
		return this.desk.round(roundKey).view();
	}

	/** The papers that the round has come to. */
	public List<AwardPaper> ready(String roundKey, Actor actor) {
		var stage = round(roundKey, actor).stage();
		return Arrays.stream(AwardPaper.values()).filter((paper) -> paper.isReady(stage)).toList();
	}

	public byte[] word(String roundKey, AwardPaper paper, Actor actor) {
		return this.papers.word(paper.kind(), facts(roundKey, paper, actor));
	}

	public byte[] pdf(String roundKey, AwardPaper paper, Actor actor) {
		return this.papers.pdf(paper.kind(), facts(roundKey, paper, actor));
	}

	private Map<String, Object> facts(String roundKey, AwardPaper paper, Actor actor) {
		admit(actor);
		var round = this.desk.round(roundKey);
		Verdict.refusedIf(!paper.isReady(round.stage()), "评选还没有进行到这一步，不能出具" + paper.title()).orThrow();
		var facts = new AwardPaperFacts(round.view(), this.organizations.unit(Unit.COLLEGE).name(),
				winners(round, paper));
		return switch (paper) {
			case NOTICE ->
				facts.notice(this.notices.latest(postingKey(round)), this.desk.law(round).noticeWorkingDays().value());
			case DECISION -> facts.decision();
			case HONOUR_ROLL -> facts.honourRoll();
			case CERTIFICATE -> facts.certificates();
		};
	}

	private String postingKey(AwardRound round) {
		return new PostingKey(round.businessKey(), Posting.newest(this.desk.of(round))).text();
	}

	private List<AwardPaperFacts.Winner> winners(AwardRound round, AwardPaper paper) {
		var all = this.desk.of(round);
		var posting = Posting.newest(all);
		return all.stream()
			.filter((one) -> paper.names(one.state()) && (paper != AwardPaper.NOTICE || one.posting() == posting))
			.map((one) -> new AwardPaperFacts.Winner(one.kind(), one.name(),
					this.organizations.unit(one.branch()).name(), one.deeds().text()))
			.toList();
	}

	private static void admit(Actor actor) {
		if (!areOpenTo(actor)) {
			throw new AccessRefused("评选表彰的文书由党办、组织部和学院党委办理");
		}
	}

}
