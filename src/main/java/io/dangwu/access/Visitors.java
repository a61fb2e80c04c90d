package io.dangwu.access;

import java.util.List;
import java.util.Optional;

import io.dangwu.member.Account;
import io.dangwu.member.MemberService;
import io.dangwu.member.Person;
import io.dangwu.organization.Actor;
import io.dangwu.organization.CurrentActor;
import io.dangwu.organization.OrganizationService;

import org.springframework.stereotype.Component;

/** Knows whoever is signed in by name and position. */
@Component
public class Visitors {

	private final CurrentActor actor;

	private final OrganizationService organizations;

	private final MemberService members;

	private final EngineGroups groups;

	Visitors(CurrentActor actor, OrganizationService organizations, MemberService members, EngineGroups groups) {
		this.actor = actor;
		this.organizations = organizations;
		this.members = members;
		this.groups = groups;
	}

	/** Empty where nobody is signed in. */
	public Optional<Visitor> current() {
		var actor = this.actor.get();
		return actor.isSystem() ? Optional.empty() : Optional.of(visitor(actor));
	}

	private Visitor visitor(Actor actor) {
		var userId = actor.userId();
		var administrator = this.groups.isAdministrator(userId);
		var name = this.members.account(userId).map(Account::name).orElse(administrator ? "系统管理员" : userId);
		return new Visitor(actor, name, positions(userId), administrator);
	}

	private List<String> positions(String userId) {
		var posts = this.organizations.postsOf(userId)
			.stream()
			.map((post) -> post.unit().name() + post.kind().title())
			.toList();
		return posts.isEmpty() ? this.members.byUserId(userId).map(this::standing).stream().toList() : posts;
	}

	private String standing(Person person) {
		return this.organizations.unit(person.branchCode()).name() + person.status().title();
	}

}
