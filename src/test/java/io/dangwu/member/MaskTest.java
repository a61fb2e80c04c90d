package io.dangwu.member;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MaskTest {

	@Test
	void hidesAllThatStandsBesideItAnyway() {
		assertThat(Mask.idNumber("990001198501010015")).isEqualTo("99****************");
		assertThat(Mask.mobile("19900000015")).isEqualTo("199****0015");
	}

}
