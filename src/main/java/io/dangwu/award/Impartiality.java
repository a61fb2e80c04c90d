package io.dangwu.award;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import io.dangwu.member.MemberService;
import io.dangwu.member.Person;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * Keeps nominees from their own files, and those who examined from deciding.
 */
@Component
class Impartiality {

	private final MemberService members;

	Impartiality(MemberService members) {
		this.members = members;
	}

	boolean isAbout(Nomination nomination, Actor actor) {
		return nomination.member().isPresent() && nomination.member().equals(self(actor));
	}

	/** Refuses whoever stands among them. */
	Verdict notOwn(Collection<Nomination> nominations, Actor actor) {
		return refuse(nominations, (nomination) -> isAbout(nomination, actor), "您是“%s”的推荐对象，应当回避，请由其他同志办理");
	}

	/** Refuses whoever examined or checked one of them. */
	static Verdict notExaminedBy(Collection<Nomination> nominations, Actor actor) {
		return refuse(nominations, (nomination) -> nomination.wasExaminedBy(actor.userId()),
				"您审查或者审核过“%s”的推荐材料，不能再参与审定，请由其他同志办理");
	}

	/** Whether it is the person of the account. */
	boolean isSelf(Person person, Actor actor) {
		return person.userId().equals(actor.userId());
	}

	private Optional<UUID> self(Actor actor) {
		return this.members.byUserId(actor.userId()).map(Person::id);
	}

	private static Verdict refuse(Collection<Nomination> nominations, Predicate<Nomination> when, String reason) {
		return nominations.stream()
			.filter(when)
			.findFirst()
			.map((nomination) -> Verdict.refused(reason.formatted(nomination.name())))
			.orElse(Verdict.allowed());
	}

}
