package io.dangwu.award;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.dangwu.award.rule.AwardRegulations;
import io.dangwu.award.rule.KindTerms;
import io.dangwu.award.rule.QuotaRule;
import io.dangwu.award.rule.Standard;
import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Person;
import io.dangwu.member.PersonCategory;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.Share;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reckons from the register how many names each unit may put forward, and how often each
 * kind is given.
 */
@Component
class QuotaCount {

	private final OrganizationService organizations;

	private final MemberService members;

	QuotaCount(OrganizationService organizations, MemberService members) {
		this.organizations = organizations;
		this.members = members;
	}

	/** The branches of a unit; a directly affiliated branch is its own. */
	List<String> branches(String unit) {
		return Stream.concat(Stream.of(this.organizations.unit(unit)), this.organizations.below(unit).stream())
			.filter(Unit::isBranch)
			.map(Unit::code)
			.toList();
	}

	AwardKind kind(KindTerms terms, Set<String> units) {
		var places = Optional.ofNullable(terms.places()).orElseGet(() -> cap(terms, units));
		return new AwardKind(terms.code(), terms.title().strip(), terms.standard(), terms.way(), places,
				terms.perBranch());
	}

	Set<Quota> quotas(KindTerms terms, Set<String> units, AwardRegulations law) {
		var quotas = new HashSet<Quota>();
		for (var unit : units) {
			var branches = branches(unit);
			quotas.add(new Quota(terms.code(), unit, ofUnit(terms, branches)));
			branches.stream()
				.filter((branch) -> !branch.equals(unit))
				.forEach((branch) -> quotas.add(new Quota(terms.code(), branch, ofBranch(terms, branch, law))));
		}
		return quotas;
	}

	private int cap(KindTerms terms, Set<String> units) {
		var branches = units.stream().flatMap((unit) -> branches(unit).stream()).toList();
		var base = (terms.standard() == Standard.ORGANIZATION) ? branches.size() : full(branches).count();
		return (terms.capRate() != null) ? QuotaRule.cap(base, terms.capRate()) : 0;
	}

	private int ofUnit(KindTerms terms, List<String> branches) {
		if (terms.perUnit() != null) {
			return terms.perUnit();
		}
		var students = full(branches).filter((person) -> person.category() == PersonCategory.STUDENT).count();
		return share(branches.size(), terms.branchRate()) + share(students, terms.studentRate())
				+ share(full(branches).count() - students, terms.staffRate());
	}

	private int ofBranch(KindTerms terms, String branch, AwardRegulations law) {
		return (terms.perBranch() != null) ? terms.perBranch()
				: law.bracket().value().of(Math.toIntExact(full(List.of(branch)).count()));
	}

	private Stream<Person> full(List<String> branches) {
		return branches.stream().flatMap((branch) -> this.members.membersOf(branch, MemberStatus.FULL).stream());
	}

	private static int share(long base, @Nullable Share rate) {
		return (rate != null) ? QuotaRule.nominations(base, rate) : 0;
	}

}
