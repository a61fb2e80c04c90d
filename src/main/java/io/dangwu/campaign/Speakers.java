package io.dangwu.campaign;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.campaign.rule.CampaignRegulations;
import io.dangwu.campaign.rule.MobilisationRule;
import io.dangwu.member.MemberService;
import io.dangwu.organization.HeldPost;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * Those who may have made the mobilisation speech in an organisation.
 */
@Component
class Speakers {

	private final OrganizationService organizations;

	private final MemberService members;

	Speakers(OrganizationService organizations, MemberService members) {
		this.organizations = organizations;
		this.members = members;
	}

	Verdict check(String unit, String speaker, CampaignRegulations law) {
		return MobilisationRule.check(speaker, secretaries(unit), above(unit), law);
	}

	/** The secretaries first. */
	List<SpeakerChoice> of(String unit) {
		return Stream
			.concat(posts(unit).filter((post) -> post.kind().isCommitteeSeat()),
					above(unit).isEmpty() ? Stream.of()
							: posts(this.organizations.superior(unit).code())
								.filter((post) -> post.kind() == PostKind.SECRETARY))
			.map(this::choice)
			.distinct()
			.toList();
	}

	Set<String> secretaries(String unit) {
		return posts(unit).filter((post) -> post.kind() == PostKind.SECRETARY)
			.map(HeldPost::holder)
			.collect(Collectors.toSet());
	}

	/** The secretary of the superior; nobody stands above the college. */
	Set<String> above(String unit) {
		return unit.equals(Unit.COLLEGE) ? Set.of() : secretaries(this.organizations.superior(unit).code());
	}

	String name(String speaker) {
		return this.members.nameOf(speaker);
	}

	private Stream<HeldPost> posts(String unit) {
		return this.organizations.postsIn(unit).stream();
	}

	private SpeakerChoice choice(HeldPost post) {
		return new SpeakerChoice(post.holder(),
				"%s（%s%s）".formatted(this.members.nameOf(post.holder()), post.unit().name(), post.kind().title()));
	}

}
