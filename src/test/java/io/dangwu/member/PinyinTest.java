package io.dangwu.member;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PinyinTest {

	@ParameterizedTest
	@CsvSource({ "张伟,zhang wei", "单志强,shan zhi qiang", "曾秀英,zeng xiu ying", "覃晓燕,qin xiao yan", "欧阳明,ou yang ming" })
	void spellsANameWithTheSurnameAsItIsRead(String name, String spelling) {
		assertThat(Pinyin.of(name)).isEqualTo(spelling);
	}

}
