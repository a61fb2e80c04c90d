package io.dangwu.member;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MaskTest {

	@Test
	void hidesTheMiddleOfANumber() {
		assertThat(Mask.idNumber("990001198501010015")).isEqualTo("990001********0015");
		assertThat(Mask.mobile("19900000015")).isEqualTo("199****0015");
	}

}
