package io.dangwu.development.rule;

import java.time.LocalDate;

import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

/**
 * Since 2026 the superior's consent comes first, then the notice, then the listing;
 * before, filing with the superior follows the notice of the college (发展党员工作细则 第十三条).
 */
public final class ListingRule {

	private final Regulations<DevelopmentRegulations> regulations;

	private final Regulations<DevelopmentPractice> practice;

	public ListingRule(Regulations<DevelopmentRegulations> regulations, Regulations<DevelopmentPractice> practice) {
		this.regulations = regulations;
		this.practice = practice;
	}

	/**
	 * What a listing on that day takes.
	 */
	public ListingDemands demands(LocalDate day) {
		var edition = this.regulations.on(day);
		return new ListingDemands(edition.consentBeforePublicity().value(),
				edition.publicityMandatory().value() || this.practice.on(day).prospectPublicity().value(),
				edition.filingAfterPublicity().value());
	}

	public Verdict check(Listing listing) {
		var day = listing.complete();
		var demands = demands(day);
		var edition = this.regulations.on(day);
		return consent(listing, demands).citing(edition.consentBeforePublicity())
			.and(publicity(listing, demands).citing(edition.publicityMandatory()))
			.and(filing(listing, demands).citing(edition.filingAfterPublicity()));
	}

	/**
	 * The day on which the person counts as listed: the first on which all that is
	 * demanded has happened.
	 */
	public LocalDate listedOn(Listing listing) {
		check(listing).orThrow();
		var demands = demands(listing.complete());
		return new Listing(listing.proposedOn(), demands.consent() ? listing.consentedOn() : null,
				demands.publicity() ? listing.postedOn() : null, demands.publicity() ? listing.publicUntil() : null,
				demands.filing() ? listing.filedOn() : null)
			.complete();
	}

	private static Verdict consent(Listing listing, ListingDemands demands) {
		if (!demands.consent()) {
			return Verdict.allowed();
		}
		if (listing.consentedOn() == null) {
			return Verdict.refused("列为发展对象须先报上级党委同意，再行公示，请先办理上级党委同意手续");
		}
		var consent = new DatedAct("上级党委同意日期", listing.consentedOn());
		var inTime = consent.notBefore(proposal(listing));
		return (listing.postedOn() != null) ? inTime.and(posting(listing.postedOn()).after(consent)) : inTime;
	}

	private static Verdict publicity(Listing listing, ListingDemands demands) {
		if (!demands.publicity()) {
			return Verdict.allowed();
		}
		if (listing.postedOn() == null || listing.publicUntil() == null) {
			return Verdict.refused("列为发展对象须先公示，公示期满且不影响发展的方可列为发展对象");
		}
		return posting(listing.postedOn()).notBefore(proposal(listing))
			.and(new DatedAct("公示截止日期", listing.publicUntil()).notBefore(posting(listing.postedOn())));
	}

	private static Verdict filing(Listing listing, ListingDemands demands) {
		if (!demands.filing()) {
			return Verdict.allowed();
		}
		if (listing.filedOn() == null) {
			return Verdict.refused("列为发展对象须报上级党委备案，请先办理备案手续");
		}
		var filing = new DatedAct("备案日期", listing.filedOn());
		return (listing.publicUntil() != null) ? filing.after(new DatedAct("公示截止日期", listing.publicUntil()))
				: filing.notBefore(proposal(listing));
	}

	private static DatedAct proposal(Listing listing) {
		return new DatedAct("拟列为发展对象日期", listing.proposedOn());
	}

	private static DatedAct posting(LocalDate postedOn) {
		return new DatedAct("公示起始日期", postedOn);
	}

}
