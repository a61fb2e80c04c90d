package io.dangwu.award.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.dangwu.award.rule.PersonFacts.Category;
import io.dangwu.award.rule.PersonFacts.Membership;
import org.jspecify.annotations.Nullable;

/**
 * Who may stand for an award (practice of the college); every hindrance is told, in the
 * order of {@link Hindrance}.
 */
public final class EligibilityRule {

	private final AwardRegulations law;

	private final JudgementDays days;

	public EligibilityRule(AwardRegulations law, JudgementDays days) {
		this.law = law;
		this.days = days;
	}

	/** What keeps a person from standing for an award of that standard. */
	public List<Hindrance> person(Standard standard, PersonFacts facts) {
		var found = new ArrayList<Hindrance>();
		add(found, !facts.here(), Hindrance.RELATION);
		add(found, !hasStatus(standard, facts), Hindrance.STATUS);
		add(found, standard == Standard.MEMBER && !wasExcellent(facts), Hindrance.APPRAISAL);
		add(found, isSanctioned(facts), Hindrance.SANCTION);
		add(found, standard == Standard.MEMBER && owesDues(facts), Hindrance.DUES);
		add(found, DoubleNominationRule.isSecond(standard, facts.standing()), Hindrance.DOUBLE);
		add(found, standard == Standard.STUDENT && facts.failedCourse(), Hindrance.COURSE);
		add(found, facts.leader() && LeadersShareRule.isFull(facts.leadersBefore(), facts.individualAwards(),
				this.law.leaderShare().value()), Hindrance.LEADERS);
		return found;
	}

	/** What keeps a branch from standing. */
	public List<Hindrance> branch(BranchFacts facts) {
		var found = new ArrayList<Hindrance>();
		add(found, !facts.advanced(), Hindrance.GRADE);
		add(found, facts.veto(), Hindrance.VETO);
		add(found, isYoung(facts), Hindrance.AGE);
		add(found, facts.openUntil().stream().anyMatch((deadline) -> deadline.isBefore(this.days.known())),
				Hindrance.PROBLEMS);
		return found;
	}

	private boolean hasStatus(Standard standard, PersonFacts facts) {
		return switch (standard) {
			case MEMBER -> !facts.here() || isFull(facts);
			case STAFF -> facts.category() == Category.STAFF && isAdmitted(facts);
			case STUDENT -> facts.category() == Category.STUDENT && isAdmitted(facts);
			case ORGANIZATION -> false;
		};
	}

	/** Of those who have left, that they have is all that is told. */
	private boolean isAdmitted(PersonFacts facts) {
		return !this.law.membersOnly().value() || !facts.here() || facts.membership() != Membership.NONE;
	}

	private boolean isFull(PersonFacts facts) {
		return facts.membership() == Membership.FULL && isBy(facts.fullSince(), this.days.cutOff())
				&& isBy(facts.convertedOn(), this.days.nominatedOn());
	}

	private boolean wasExcellent(PersonFacts facts) {
		var first = this.days.cutOff().getYear() - this.law.appraisalYears().value();
		return facts.excellentYears().stream().anyMatch((year) -> year >= first);
	}

	private boolean isSanctioned(PersonFacts facts) {
		var schoolYear = this.law.schoolYearOf(this.days.cutOff());
		return facts.sanctions().stream().anyMatch((sanction) -> sanction.weighs(schoolYear, this.days.cutOff()));
	}

	private boolean owesDues(PersonFacts facts) {
		var paid = facts.duesPaidUntil();
		return facts.membership() != Membership.NONE && (paid == null || paid.isBefore(this.days.duesDue()));
	}

	private boolean isYoung(BranchFacts facts) {
		var established = facts.establishedOn();
		return established == null || established.plus(this.law.minimumAge().value()).isAfter(this.days.cutOff());
	}

	private static boolean isBy(@Nullable LocalDate day, LocalDate last) {
		return day != null && !day.isAfter(last);
	}

	private static void add(List<Hindrance> found, boolean applies, Hindrance hindrance) {
		if (applies) {
			found.add(hindrance);
		}
	}

}
