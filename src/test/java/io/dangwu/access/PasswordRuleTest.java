package io.dangwu.access;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRuleTest {

	@ParameterizedTest
	@CsvSource({ "一二三四五六七八九十,''", "dangwu2026,''", "short1234,密码至少 10 位", "xM01110001x,密码不能包含账号",
			"m0111000199,密码不能包含账号", "aaaaaaaaaaaa,密码不能只由一两个字符重复组成", "1212121212,密码不能只由一两个字符重复组成" })
	void tellsWhatAPasswordLacks(String password, String objection) {
		assertThat(PasswordRule.check("M01110001", password).text()).isEqualTo(objection);
	}

	@Test
	void namesEverythingAtOnce() {
		var verdict = PasswordRule.check("admin", "admin", "other");

		assertThat(verdict.text()).isEqualTo("密码至少 10 位\n密码不能包含账号\n两次输入的密码不一致");
	}

	@Test
	void refusesWhatNobodyCouldTypeAgain() {
		assertThat(PasswordRule.check("M01110001", "long password ".repeat(8)).text()).isEqualTo("密码最多 100 位");
	}

}
