package io.dangwu.organization.rule;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NeighbourRuleTest {

	@Test
	void prefersTheSameSuperiorThenTheSameCategoryThenTheSmallest() {
		var far = new Neighbour("ZZ02-T01", 3, 3, false, true);
		var otherKind = new Neighbour("ZZ01-S01", 4, 4, true, false);
		var large = new Neighbour("ZZ01-T02", 9, 9, true, true);
		var small = new Neighbour("ZZ01-T03", 5, 6, true, true);

		assertThat(chosen(2, 2, far, otherKind, large, small)).isEqualTo("ZZ01-T03");
		assertThat(chosen(2, 2, far, otherKind, large)).isEqualTo("ZZ01-T02");
		assertThat(chosen(2, 2, far, otherKind)).isEqualTo("ZZ01-S01");
		assertThat(chosen(2, 2, far)).isEqualTo("ZZ02-T01");
	}

	@Test
	void takesTheFirstOfTwoEquals() {
		assertThat(
				chosen(2, 2, new Neighbour("ZZ01-T03", 5, 5, true, true), new Neighbour("ZZ01-T02", 5, 5, true, true)))
			.isEqualTo("ZZ01-T02");
	}

	@Test
	void proposesNothingTooLargeTooSmallOrStrange() {
		assertThat(chosen(2, 10, new Neighbour("ZZ01-T02", 20, 41, true, true))).isEqualTo("-");
		assertThat(chosen(2, 10, new Neighbour("ZZ01-T02", 20, 40, true, true))).isEqualTo("ZZ01-T02");
		assertThat(chosen(1, 1, new Neighbour("ZZ01-T02", 1, 1, true, true))).isEqualTo("-");
		assertThat(chosen(2, 2, new Neighbour("ZZ02-S01", 9, 9, false, false))).isEqualTo("-");
	}

	private static String chosen(int full, int members, Neighbour... neighbours) {
		return NeighbourRule.choose(full, members, List.of(neighbours), OrganizationEditions.OF_2018)
			.map(Neighbour::code)
			.orElse("-");
	}

}
