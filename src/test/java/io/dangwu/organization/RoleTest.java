package io.dangwu.organization;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RoleTest {

	@Test
	void isNamedAsItsGroup() {
		assertThat(Role.of(RoleKind.PARTY_OFFICE).groupId()).isEqualTo("party-office");
		assertThat(Role.of(RoleKind.BRANCH_SECRETARY, "ZZ01-T01").groupId()).isEqualTo("branch-secretary-ZZ01-T01");
		assertThat(Role.of(RoleKind.GENERAL_BRANCH, "ZZ01").groupId()).isEqualTo("general-branch-ZZ01");
	}

	@ParameterizedTest
	@EnumSource(RoleKind.class)
	void isFoundAgainByItsGroup(RoleKind kind) {
		var role = kind.isPerUnit() ? Role.of(kind, "ZZ01-T01") : Role.of(kind);

		assertThat(Role.parse(role.groupId())).contains(role);
	}

	@ParameterizedTest
	@ValueSource(strings = { "camunda-admin", "branch-secretary", "party-office-ZZ01", "branch-secretary-zz01", "" })
	void isNotFoundInForeignGroups(String group) {
		assertThat(Role.parse(group)).isEmpty();
	}

	@Test
	void needsAUnitExactlyWhereItIsOneOfAUnit() {
		assertThatIllegalArgumentException().isThrownBy(() -> Role.of(RoleKind.MEMBER));
		assertThatIllegalArgumentException().isThrownBy(() -> Role.of(RoleKind.FINANCE, "ZZ01"));
	}

	@Test
	void isHeldByAnActorOnlyInItsOwnUnit() {
		var actor = new Actor("M01110001", Set.of(Role.of(RoleKind.BRANCH_SECRETARY, "ZZ01-T01")));

		assertThat(actor.has(Role.of(RoleKind.BRANCH_SECRETARY, "ZZ01-T01"))).isTrue();
		assertThat(actor.has(Role.of(RoleKind.BRANCH_SECRETARY, "ZZ01-T02"))).isFalse();
		assertThat(actor.has(RoleKind.BRANCH_SECRETARY)).isTrue();
	}

	@Test
	void doesNotMakeASystemOfWhoeverIsCalledSo() {
		assertThat(Actor.SYSTEM.isSystem()).isTrue();
		assertThat(new Actor("system", Set.of()).isSystem()).isFalse();
	}

}
