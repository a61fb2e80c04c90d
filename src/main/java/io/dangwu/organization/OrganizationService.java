package io.dangwu.organization;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows the tree of organisations and which roles follow from its posts.
 */
@Service
@Transactional(readOnly = true)
public class OrganizationService {

	private static final Logger LOG = LoggerFactory.getLogger(OrganizationService.class);

	private final Charts charts;

	private final Organizations organizations;

	private final Posts posts;

	private final ApplicationEventPublisher events;

	OrganizationService(Charts charts, Organizations organizations, Posts posts, ApplicationEventPublisher events) {
		this.charts = charts;
		this.organizations = organizations;
		this.posts = posts;
		this.events = events;
	}

	/**
	 * The unit of that code; of old files also one that was merged or dissolved since.
	 */
	public Unit unit(String code) {
		return find(code).or(() -> this.organizations.findById(code).map(Organization::unit))
			.orElseThrow(() -> new NoSuchElementException("No organisation has the code " + code));
	}

	public Optional<Unit> find(String code) {
		return tree().find(code);
	}

	/**
	 * All organisations at work, by code.
	 */
	public List<Unit> units() {
		return tree().units().values().stream().sorted(Comparator.comparing(Unit::code)).toList();
	}

	/**
	 * Everything under the unit, itself not included.
	 */
	public List<Unit> below(String code) {
		var tree = tree();
		return tree.units()
			.values()
			.stream()
			.filter((unit) -> !unit.code().equals(code) && tree.within(unit.code(), code))
			.sorted(Comparator.comparing(Unit::code))
			.toList();
	}

	/**
	 * The codes under which the unit's files lie: its own, those of all under it, and of
	 * what was merged into one of these or dissolved under it.
	 */
	public Set<String> files(String code) {
		return tree().files(code).collect(Collectors.toUnmodifiableSet());
	}

	public Unit superior(String code) {
		var tree = tree();
		return tree.superior(tree.unit(code)).orElseThrow();
	}

	/**
	 * The code of the general branch that a branch belongs to; empty for all others.
	 */
	public Optional<String> generalBranchOf(String code) {
		var tree = tree();
		return tree.find(code)
			.filter((unit) -> unit.type() == OrganizationType.BRANCH)
			.flatMap(tree::superior)
			.map(Unit::code);
	}

	/**
	 * Whether the unit is the other one or stands under it.
	 */
	public boolean within(String unit, String ancestor) {
		return tree().within(unit, ancestor);
	}

	/**
	 * Everybody who holds a post today.
	 */
	public List<HeldPost> posts() {
		return this.charts.today().posts();
	}

	/**
	 * The posts that somebody holds today.
	 */
	public List<HeldPost> postsOf(String userId) {
		return this.charts.today().heldBy(userId);
	}

	/**
	 * The posts that somebody holds today or held before, the last ones first.
	 */
	public List<HeldPost> careerOf(String userId) {
		return this.charts.today().career(userId);
	}

	/**
	 * The posts of a unit that are held today.
	 */
	public List<HeldPost> postsIn(String unit) {
		return this.charts.today().heldIn(unit);
	}

	/**
	 * The roles that somebody's posts give today; membership gives more, which the
	 * register of members knows.
	 */
	public Set<Role> rolesOf(String userId) {
		return postsOf(userId).stream().flatMap((post) -> post.roles().stream()).collect(Collectors.toSet());
	}

	/**
	 * The user ids of those whose posts give the role today.
	 */
	public List<String> holders(Role role) {
		var unit = Optional.ofNullable(role.unit()).orElse(Unit.COLLEGE);
		return postsIn(unit).stream()
			.filter((post) -> post.roles().contains(role))
			.map(HeldPost::holder)
			.distinct()
			.toList();
	}

	/**
	 * The groups that a task of this kind of role goes to: the unit's own, and upwards as
	 * long as nobody holds the role.
	 */
	public List<String> candidateGroups(RoleKind kind, String unit) {
		var tree = tree();
		var responsibility = new Responsibility(tree);
		var own = responsibility.of(kind, tree.unit(unit));
		return Stream
			.iterate(Optional.of(own), Optional::isPresent,
					(role) -> role.filter(this::isVacant).flatMap(responsibility::above))
			.flatMap(Optional::stream)
			.map(Role::groupId)
			.toList();
	}

	/**
	 * Gives somebody a post whom the rules on officers have judged.
	 */
	void appoint(NewPost post, Actor actor, Verdict judged) {
		checkKeepsPosts(actor);
		var organization = this.organizations.findById(post.unit())
			.filter(Organization::isActive)
			.orElseThrow(() -> new RegulationViolated(Verdict.refused("该党组织已经合并或者撤销，不能任命职务")));
		var appointment = new Appointment(post.holder(), organization.unit(), post.kind(), post.since(), post.until());
		judged.and(appointment.beside(this.posts.heldIn(post.unit(), post.since()).stream().map(Post::held).toList()))
			.orThrow();
		this.posts.saveAndFlush(new Post(organization, post));
		this.events.publishEvent(appointment.taken());
		LOG.info("Post {} of {} given to {} from {}", post.kind(), post.unit(), post.holder(), post.since());
	}

	/**
	 * Ends a post.
	 * @param on the first day without it
	 */
	@Transactional
	public void release(UUID postId, LocalDate on, Actor actor) {
		checkKeepsPosts(actor);
		var post = this.posts.findById(postId).orElseThrow();
		var held = post.held();
		Verdict.refusedIf(on.isBefore(held.since()), "免职日期不能早于任职日期").orThrow();
		post.endOn(on);
		this.posts.flush();
		this.events.publishEvent(new PostLeft(held.holder(), held.unit().code(), held.kind()));
		LOG.info("Post {} of {} ends for {} on {}", held.kind(), held.unit().code(), held.holder(), on);
	}

	static void checkKeepsPosts(Actor actor) {
		if (!actor.isSystem() && !actor.has(RoleKind.ORG_DEPARTMENT)) {
			throw new AccessRefused("任免职务由组织部办理");
		}
	}

	private boolean isVacant(Role role) {
		return holders(role).isEmpty();
	}

	private Tree tree() {
		return this.charts.today().tree();
	}

}
