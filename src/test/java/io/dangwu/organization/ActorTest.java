package io.dangwu.organization;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ActorTest {

	private static final Actor SECRETARY = new Actor("M1", Set.of(Role.of(RoleKind.BRANCH_SECRETARY, "ZZ01-T01")));

	@Test
	void holdsOneOfSeveralGroups() {
		assertThat(SECRETARY.holdsAny(List.of("branch-secretary-ZZ01-T01", "general-branch-ZZ01"))).isTrue();
	}

	@Test
	void holdsNoGroupOfAnotherUnitOrOfSomebodyElse() {
		assertThat(SECRETARY.holdsAny(List.of("branch-secretary-ZZ01-T02", "general-branch-ZZ01", "camunda-admin")))
			.isFalse();
		assertThat(SECRETARY.holdsAny(List.of())).isFalse();
	}

	@Test
	void holdsEveryGroupAsTheSystemButNotByItsName() {
		assertThat(Actor.SYSTEM.holdsAny(List.of("general-branch-ZZ01"))).isTrue();
		assertThat(new Actor("system", Set.of()).holdsAny(List.of("general-branch-ZZ01"))).isFalse();
	}

	@Test
	void readsItsRolesOnceAndNotBeforeSomebodyAsks() {
		var times = new AtomicInteger();
		var actor = new Actor("M1", () -> {
			times.incrementAndGet();
			return SECRETARY.roles();
		});

		assertThat(actor.userId()).isEqualTo("M1");
		assertThat(times).hasValue(0);
		assertThat(actor.has(RoleKind.BRANCH_SECRETARY)).isTrue();
		assertThat(actor.has(RoleKind.ORG_DEPARTMENT)).isFalse();
		assertThat(times).hasValue(1);
	}

}
