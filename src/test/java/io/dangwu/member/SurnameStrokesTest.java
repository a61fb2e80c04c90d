package io.dangwu.member;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SurnameStrokesTest {

	private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严欧莫孔向常";

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "number of strokes, 丁 马 王 石 刘 李 林 赵 徐 黄 韩 蔡 潘 戴 魏", "first stroke 横竖撇点折 among four, 王 牛 毛 方 孔",
			"first stroke among five, 石 田 白 冯", "first stroke among six, 邢 毕 朱 庄 孙",
			"first stroke among seven, 李 吴 何 沈 陈", "first stroke among eight, 林 罗 周 郑 孟", "later strokes, 王 韦",
			"later strokes of one first stroke, 刘 齐 江 许", "later strokes of seven, 苏 杜 李 杨",
			"横 before 提 and 竖 before 竖钩, 干 于", "a rare order, 武 苗 林 欧 罗 岳 金 周 郑 孟", "following character, 王一丁 王丁一 王力一",
			"a name of two characters first, 王鑫 王一明", "two characters by the second, 王力 王鑫",
			"compound surnames by their first character, 叶一 司马一 欧一明 欧阳一", "the dot is none, 买买提·艾力 买买提艾山" })
	void sortsAsTheLawDoes(String why, String names) {
		var expected = List.of(names.split(" "));
		var shuffled = new ArrayList<>(expected);
		Collections.shuffle(shuffled, new Random(expected.hashCode()));

		shuffled.sort(SurnameStrokes.order());

		assertThat(shuffled).as(why).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "丁2", "马3", "王4", "叶5", "刘6", "陈7", "郑8", "赵9", "高10", "曹11", "谢12", "谭14", "潘15", "薛16",
			"魏17", "瞿18", "张7", "黄11", "廖14", "龚11", "鞠17", "凸5", "鼎12" })
	void countsTheStrokes(String known) {
		assertThat(Strokes.of(known.charAt(0)).count()).isEqualTo(Integer.parseInt(known.substring(1)));
	}

	@ParameterizedTest
	@CsvSource({ "刘,413422", "李,1234521", "必,45434", "万,153", "凸,21251", "北,21135", "巨,1515" })
	void knowsTheKindsOfTheStrokes(char character, String kinds) {
		assertThat(Strokes.of(character).kinds()).isEqualTo(kinds);
	}

	@Test
	void reportsCharactersItDoesNotKnowAndPutsThemLast() {
		var names = Arrays.asList("𬭎一", "魏一", "丁㛃");

		names.sort(SurnameStrokes.order());

		assertThat(names).containsExactly("丁㛃", "魏一", "𬭎一");
		assertThat(SurnameStrokes.unknown(names)).containsExactly("㛃", "𬭎");
		assertThat(SurnameStrokes.unknown(List.of("买买提·艾力", "王 力"))).isEmpty();
	}

	@Property
	void isATotalOrder(@ForAll("names") String a, @ForAll("names") String b, @ForAll("names") String c) {
		var order = SurnameStrokes.order();

		assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
		assertThat(order.compare(a, b) == 0).isEqualTo(a.equals(b));
		if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
			assertThat(order.compare(a, c)).isNotPositive();
		}
	}

	@Property
	void fewerStrokesOfTheSurnameAlwaysComeFirst(@ForAll("names") String a, @ForAll("names") String b) {
		var first = Strokes.of(a.codePointAt(0));
		var second = Strokes.of(b.codePointAt(0));

		if (first.count() < second.count()) {
			assertThat(SurnameStrokes.order().compare(a, b)).isNegative();
		}
	}

	@Provide
	Arbitrary<String> names() {
		var surname = Arbitraries.strings().withChars(SURNAMES).ofLength(1);
		var given = Arbitraries.strings().withChars("一丁力王鑫明伟芳㛃娜·").ofMinLength(1).ofMaxLength(3);
		return Combinators.combine(surname, given).as((family, name) -> family + name);
	}

}
