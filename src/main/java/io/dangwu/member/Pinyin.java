package io.dangwu.member;

import java.util.Map;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;

/**
 * Names in Latin letters, for the search.
 */
final class Pinyin {

	/** Surnames that are read otherwise than the same character elsewhere. */
	private static final Map<Character, String> SURNAMES = Map.ofEntries(Map.entry('单', "shan"), Map.entry('曾', "zeng"),
			Map.entry('解', "xie"), Map.entry('仇', "qiu"), Map.entry('区', "ou"), Map.entry('查', "zha"),
			Map.entry('朴', "piao"), Map.entry('盖', "ge"), Map.entry('缪', "miao"), Map.entry('覃', "qin"),
			Map.entry('翟', "zhai"), Map.entry('员', "yun"), Map.entry('冼', "xian"), Map.entry('乐', "yue"),
			Map.entry('任', "ren"), Map.entry('华', "hua"));

	private Pinyin() {
	}

	/**
	 * The syllables without tones, as in {@code zhang wei}.
	 */
	public static String of(String name) {
		var surname = SURNAMES.get(name.charAt(0));
		return (surname != null) ? surname + " " + plain(name.substring(1)) : plain(name);
	}

	private static String plain(String text) {
		return PinyinHelper.toPinyin(text, PinyinStyleEnum.NORMAL);
	}

}
