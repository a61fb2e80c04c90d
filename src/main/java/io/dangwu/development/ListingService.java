package io.dangwu.development;

import java.time.LocalDate;

import io.dangwu.development.rule.CultivationRule;
import io.dangwu.development.rule.Listing;
import io.dangwu.development.rule.ListingDemands;
import io.dangwu.member.MemberStatus;
import io.dangwu.organization.Actor;
import io.dangwu.publicity.NoticeResult;
import io.dangwu.publicity.PublicNoticeService;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Step 8: the superior's consent or filing, the public notice, and the listing as a
 * prospect.
 */
@Service
@Transactional
public class ListingService {

	private final Desk desk;

	private final Laws laws;

	private final PublicNoticeService notices;

	ListingService(Desk desk, Laws laws, PublicNoticeService notices) {
		this.desk = desk;
		this.laws = laws;
		this.notices = notices;
	}

	/** What the law of today demands before the listing. */
	@Transactional(readOnly = true)
	public ListingDemands demands() {
		return this.laws.listing().demands(this.desk.today());
	}

	public Outcome recordConsent(String key, Actor actor, Act act) {
		this.desk.enter(this.desk.file(key), Step.CONSENT, act, actor);
		return act.outcome();
	}

	/** An upheld objection leads back to cultivation. */
	public void recordUpheldObjection(String key, Actor actor) {
		this.desk.enter(this.desk.file(key), Step.NOTICE, Act.of(this.desk.today(), Outcome.UPHELD), actor);
	}

	public Outcome recordFiling(String key, Actor actor, Act act) {
		var file = this.desk.file(key);
		this.desk.enter(file, Step.PROSPECT_FILING, act, actor, mayFile(file, act));
		return act.outcome();
	}

	/** Lists the person, or says what the law in force by now still asks for. */
	public Outcome list(String key, Actor actor) {
		var file = this.desk.file(key);
		var listing = listing(file);
		if (!this.laws.listing().check(listing).isAllowed()) {
			return Outcome.MISSING;
		}
		var on = this.laws.listing().listedOn(listing);
		this.desk.enter(file, Step.LISTING, Act.of(on, Outcome.LISTED), actor,
				CultivationRule.listing(file.steps().dayOf(Step.ACTIVIST_DECISION), on, this.laws.all()));
		this.desk.reach(file, Stage.PROSPECT, MemberStatus.PROSPECT, on);
		return Outcome.LISTED;
	}

	/** Where the law of the day asks for the filing, it follows the notice. */
	private Verdict mayFile(Development file, Act act) {
		var rule = this.laws.listing();
		var filed = listing(file).filedOn(act.on());
		return (act.outcome() == Outcome.FILED && rule.demands(act.on()).filing()) ? rule.check(filed)
				: Verdict.allowed();
	}

	private Listing listing(Development file) {
		var notice = this.notices.latest(file.businessKey())
			.filter((one) -> !one.postedOn().isBefore(file.steps().dayOf(Step.PROPOSAL)));
		return new Listing(file.steps().dayOf(Step.PROPOSAL), sinceProposal(file, Step.CONSENT, Outcome.CONSENTED),
				notice.map(NoticeResult::postedOn).orElse(null), notice.map(NoticeResult::lastDay).orElse(null),
				sinceProposal(file, Step.PROSPECT_FILING, Outcome.FILED));
	}

	private static @Nullable LocalDate sinceProposal(Development file, Step step, Outcome outcome) {
		var steps = file.steps();
		return (steps.isEnteredSince(step, Step.PROPOSAL) && steps.endedWith(step, outcome)) ? steps.dayOf(step) : null;
	}

}
