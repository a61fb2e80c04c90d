package io.dangwu.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.dangwu.organization.rule.CommitteeRule;
import io.dangwu.organization.rule.NormalPost;
import io.dangwu.organization.rule.OfficerRule;
import io.dangwu.organization.rule.SecretaryCandidate;
import io.dangwu.organization.rule.SecretaryRule;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges who is to be given a post, by what the register of people knows about them, and
 * keeps the list of those who hold or held one.
 */
@Service
@Transactional
public class PostService {

	private static final Comparator<PostSheet> BY_KIND = Comparator.comparing((sheet) -> sheet.post().kind());

	private final OrganizationService organizations;

	private final Posts posts;

	private final OrganizationLaws laws;

	private final Clock clock;

	PostService(OrganizationService organizations, Posts posts, OrganizationLaws laws, Clock clock) {
		this.organizations = organizations;
		this.posts = posts;
		this.laws = laws;
		this.clock = clock;
	}

	/** Refuses who may not give and take posts. */
	public void checkKeeps(Actor actor) {
		OrganizationService.checkKeepsPosts(actor);
	}

	/** Gives somebody a post; refused with every reason at once. */
	public void appoint(NewPost post, Nominee nominee, Actor actor) {
		var unit = this.organizations.unit(post.unit());
		this.organizations.appoint(post, actor, person(post, nominee, unit).and(seat(post, nominee, unit)));
	}

	/** Whether somebody may hold a post, whoever sits beside. */
	@Transactional(readOnly = true)
	public Verdict suits(NewPost post, Nominee nominee) {
		return person(post, nominee, this.organizations.unit(post.unit()));
	}

	/** The posts of a unit that are held today or will be. */
	@Transactional(readOnly = true)
	public List<PostSheet> held(String unit) {
		var today = LocalDate.now(this.clock);
		return this.posts.ofUnit(unit)
			.stream()
			.map(Post::sheet)
			.sorted(BY_KIND)
			.filter((sheet) -> !isOver(sheet, today))
			.toList();
	}

	/** The posts of a unit that are no longer held, the last ones first. */
	@Transactional(readOnly = true)
	public List<PostSheet> former(String unit) {
		var today = LocalDate.now(this.clock);
		return this.posts.ofUnit(unit)
			.stream()
			.map(Post::sheet)
			.sorted(BY_KIND)
			.filter((sheet) -> isOver(sheet, today))
			.toList();
	}

	/** A post, whoever holds or held it. */
	@Transactional(readOnly = true)
	public Optional<HeldPost> find(UUID postId) {
		return this.posts.findById(postId).map(Post::held);
	}

	private Verdict person(NewPost post, Nominee nominee, Unit unit) {
		if (!post.kind().isCommitteeSeat()) {
			return Verdict.allowed();
		}
		if (post.kind() != PostKind.SECRETARY || !unit.isBranch()) {
			return OfficerRule.check(nominee.name(), nominee.fullSince(), nominee.rightsLost(), post.since(),
					post.kind().title());
		}
		return SecretaryRule.check(candidate(nominee, unit, post.since()), post.since(), post.reason(),
				this.laws.on(post.since()).secretaryMembership());
	}

	private SecretaryCandidate candidate(Nominee nominee, Unit unit, LocalDate on) {
		var normal = Optional.ofNullable(unit.category()).flatMap(Category::normalPost);
		return new SecretaryCandidate(nominee.name(), nominee.fullSince(), nominee.rightsLost(), normal.orElse(null),
				normal.filter((one) -> holds(nominee, one, on)).isPresent());
	}

	private boolean holds(Nominee nominee, NormalPost normal, LocalDate on) {
		return normal.isHeldAs(nominee.work(), this.laws.practiceOn(on));
	}

	/** Judged beside the seats that are taken on the day the post begins. */
	private Verdict seat(NewPost post, Nominee nominee, Unit unit) {
		if (!post.kind().isCommitteeSeat() || unit.type() == OrganizationType.COLLEGE_COMMITTEE) {
			return Verdict.allowed();
		}
		var law = this.laws.on(post.since());
		var seats = seats(post);
		var bounds = unit.isBranch() ? law.branchCommittee() : law.generalBranchCommittee();
		var size = CommitteeRule.seats(seats, bounds, post.reason());
		return (unit.isBranch() && post.kind() == PostKind.COMMITTEE_MEMBER)
				? size.and(CommitteeRule.seatInBranch(nominee.colleagues(), law, post.reason())) : size;
	}

	/** Whoever holds two of its posts sits in the committee once. */
	private int seats(NewPost post) {
		var others = this.posts.heldIn(post.unit(), post.since())
			.stream()
			.map(Post::held)
			.filter((held) -> held.kind().isCommitteeSeat())
			.map(HeldPost::holder);
		return (int) Stream.concat(others, Stream.of(post.holder())).distinct().count();
	}

	private static boolean isOver(PostSheet sheet, LocalDate today) {
		var until = sheet.post().until();
		return until != null && !until.isAfter(today);
	}

}
