package io.dangwu.regulation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class VerdictTest {

	private static final Cited<Integer> CITED = new Cited<>(2, "《细则》第十四条");

	private static final Cited<Integer> UNCITED = new Cited<>(2, null);

	@Test
	void putsEveryReasonOnALineOfItsOwn() {
		var verdict = Verdict.refused("不是正式党员")
			.and(Verdict.allowed())
			.and(Verdict.refused("应为 2 名", CITED))
			.and(Verdict.refused("请填写理由", UNCITED));

		assertThat(verdict.isAllowed()).isFalse();
		assertThat(verdict.text()).isEqualTo("不是正式党员\n应为 2 名（依据《细则》第十四条）\n请填写理由");
	}

	@Test
	void saysNothingTwice() {
		assertThat(Verdict.refused("x").and(Verdict.refused("y")).and(Verdict.refused("x")).text()).isEqualTo("x\ny");
	}

	@Test
	void refusesOnCondition() {
		assertThat(Verdict.refusedIf(false, "x").and(Verdict.refusedIf(false, "x", CITED)).isAllowed()).isTrue();
		assertThat(Verdict.refusedIf(true, "x").text()).isEqualTo("x");
		assertThat(Verdict.refusedIf(true, "x", CITED).text()).isEqualTo("x（依据《细则》第十四条）");
	}

	@Test
	void takesTheArticleOfTheRuleItServes() {
		assertThat(Verdict.refused("x").citing(CITED)).isEqualTo(Verdict.refused("x", CITED));
		assertThat(Verdict.refused("x", CITED).citing(UNCITED)).isEqualTo(Verdict.refused("x"));
		assertThat(Verdict.allowed().citing(CITED).isAllowed()).isTrue();
	}

	@Test
	void isThrownAsItsText() {
		var verdict = Verdict.refused("应为 2 名", CITED);

		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(verdict::orThrow)
			.withMessage("应为 2 名（依据《细则》第十四条）")
			.satisfies((violated) -> assertThat(violated.verdict()).isEqualTo(verdict))
			.satisfies((violated) -> assertThat(violated.getStackTrace()).isEmpty());
		assertThatCode(Verdict.allowed()::orThrow).doesNotThrowAnyException();
	}

}
