package io.dangwu.election;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.member.OfficerService;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Approval;
import io.dangwu.organization.HeldPost;
import io.dangwu.organization.NewPost;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Terms;
import io.dangwu.training.ClassKind;
import io.dangwu.training.TrainingService;

import org.springframework.stereotype.Component;

/**
 * Puts those elected into office: the posts before them end, a new term begins, and the
 * new officers are to take part in the next class for officers.
 */
@Component
class Installation {

	private static final String REASON = "选举产生";

	private final OrganizationService organizations;

	private final OfficerService officers;

	private final Terms terms;

	private final TrainingService trainings;

	Installation(OrganizationService organizations, OfficerService officers, Terms terms, TrainingService trainings) {
		this.organizations = organizations;
		this.officers = officers;
		this.terms = terms;
		this.trainings = trainings;
	}

	/** From the day of the approval; where nobody was elected nothing changes. */
	void install(Election election, Approval approval, Map<UUID, String> userIds) {
		if (election.winners().isEmpty()) {
			return;
		}
		var posts = posts(election, approval, userIds);
		ending(election, posts).forEach((post) -> this.organizations.release(post.id(), approval.on(), Actor.SYSTEM));
		posts.forEach((post) -> this.officers.appoint(post, Actor.SYSTEM));
		userIds.keySet().forEach((member) -> this.trainings.enrol(ClassKind.OFFICERS, member));
		if (election.kind() == ElectionKind.TERM) {
			this.terms.begin(election.branch(), election.heldOn(), approval, Actor.SYSTEM);
		}
	}

	/** Everybody gets one post, the highest that he or she was elected to. */
	private static List<NewPost> posts(Election election, Approval approval, Map<UUID, String> userIds) {
		Map<UUID, List<Winner>> byMember = election.winners().stream().collect(Collectors.groupingBy(Winner::memberId));
		return byMember.values()
			.stream()
			.map((won) -> won.stream().min(Comparator.comparing((winner) -> winner.office().post())).orElseThrow())
			.map((winner) -> new NewPost(userIds.get(winner.memberId()), election.branch(), winner.office().post(),
					approval.on(), null, approval.reference(), false, false, REASON))
			.toList();
	}

	/** In a by-election only who changes the post leaves the one before. */
	private List<HeldPost> ending(Election election, List<NewPost> posts) {
		return this.organizations.postsIn(election.branch())
			.stream()
			.filter((post) -> post.kind().isCommitteeSeat())
			.filter((post) -> election.kind() == ElectionKind.TERM
					|| posts.stream().anyMatch((one) -> one.holder().equals(post.holder())))
			.toList();
	}

}
