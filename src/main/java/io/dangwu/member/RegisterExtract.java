package io.dangwu.member;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.RoleKind;
import io.dangwu.organization.Unit;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whole entries of the register as somebody may take them out: of those whom one may look
 * at, the numbers hidden unless the organisation department asks for them in full.
 */
@Service
@Transactional
public class RegisterExtract {

	private final RegisterPages pages;

	private final OrganizationService organizations;

	private final ApplicationEventPublisher events;

	RegisterExtract(RegisterPages pages, OrganizationService organizations, ApplicationEventPublisher events) {
		this.pages = pages;
		this.organizations = organizations;
		this.events = events;
	}

	/**
	 * Whether there is anybody whom the actor may take out.
	 */
	public boolean isOpenTo(Actor actor) {
		var sight = Sight.of(actor, this.organizations);
		return sight.everybody() || !sight.whole().isEmpty() || !sight.exceptFull().isEmpty();
	}

	/**
	 * The codes of the organisations of which the actor may look at anybody.
	 */
	public Set<String> units(Actor actor) {
		var sight = Sight.of(actor, this.organizations);
		return this.organizations.units()
			.stream()
			.map(Unit::code)
			.filter((code) -> sight.reaches(code, MemberStatus.APPLICANT))
			.collect(Collectors.toSet());
	}

	public static boolean isOpenInFullTo(Actor actor) {
		return actor.has(RoleKind.ORG_DEPARTMENT);
	}

	/**
	 * Hands on every entry the actor may see, numbers hidden.
	 */
	public void take(Actor actor, Consumer<RegisterEntry> to) {
		handOn(actor, Mask::of, to);
	}

	/**
	 * Hands on every entry with its numbers in full, and tells that they were shown.
	 */
	public void takeInFull(Actor actor, String why, Consumer<RegisterEntry> to) {
		if (!isOpenInFullTo(actor)) {
			throw new AccessRefused("只有组织部可以导出完整的号码");
		}
		var people = new AtomicInteger();
		handOn(actor, UnaryOperator.identity(), to.andThen((entry) -> people.incrementAndGet()));
		this.events.publishEvent(IdentityShown.of(people.get(), actor.userId(), why));
	}

	private void handOn(Actor actor, UnaryOperator<RegisterEntry> form, Consumer<RegisterEntry> to) {
		if (!isOpenTo(actor)) {
			throw new AccessRefused("您没有可以导出的党员信息");
		}
		var sight = Sight.of(actor, this.organizations);
		this.organizations.units()
			.stream()
			.filter(Unit::isBranch)
			.forEach((branch) -> this.pages.ofBranch(branch.code(), visible(branch.code(), sight),
					(entry) -> to.accept(form.apply(entry))));
	}

	private static List<MemberStatus> visible(String branch, Sight sight) {
		return Arrays.stream(MemberStatus.values())
			.filter((status) -> MemberStatus.LIVE.contains(status) && sight.reaches(branch, status))
			.toList();
	}

}
