package io.dangwu.member;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ethnic groups by their names.
 */
class EthnicityTest {

	@Test
	void knowsFiftySixGroups() {
		assertThat(Ethnicity.values()).hasSize(56).extracting(Ethnicity::title).doesNotHaveDuplicates();
	}

	@Test
	void readsANameWithAndWithoutItsLastCharacter() {
		assertThat(Ethnicity.named("土家族")).contains(Ethnicity.TUJIA);
		assertThat(Ethnicity.named("汉")).contains(Ethnicity.HAN);
		assertThat(Ethnicity.named("火星族")).isEmpty();
	}

}
