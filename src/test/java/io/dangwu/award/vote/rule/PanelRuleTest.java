package io.dangwu.award.vote.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PanelRuleTest {

	private static final UUID ONE = new UUID(0, 1);

	private static final UUID TWO = new UUID(0, 2);

	private static final Map<UUID, String> NOMINEES = Map.of(ONE, "01 号", TWO, "02 号");

	private final PanelRule rule = new PanelRule(3);

	/**
	 * Each sheet: points of the two nominees, - where the scorer recused; ? is not handed
	 * in.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "90 80; 91 81; 92 82 |", "90 80; 91 81; 92 82; - 83 |", "90 80; 91 81 | 评委 2 名，少于规定的 3 名",
					"90 80; 91 81; 92 82? | 评委丙还没有提交评分", "90 80?; 91 81?; 92 82 | 评委甲还没有提交评分",
					"90 80; 91 81; - 82 | “01 号”只有 2 名评委评分（其余回避），少于规定的 3 名",
					"90 80; 91 81; - 82; 93 -; 94 83? | 评委戊还没有提交评分" })
	void waitsUntilAllHaveScored(String sheets, String missing) {
		var verdict = this.rule.complete(sheets(sheets), NOMINEES);

		assertThat(verdict.text()).contains((missing != null) ? missing : "");
		assertThat(verdict.isAllowed()).isEqualTo(missing == null);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "90 0; 91 0; 92 0 | 91.00", "88.25 0; 88.26 0 | 88.26", "88.24 0; 88.25 0 | 88.25",
					"90 0; 90 0; 91 0 | 90.33", "90 0; 91 0; 91 0 | 90.67", "- 0; 91 0; 92 0 | 91.50",
					"0 0; 0 0; 0 0 | 0.00", "100 0; 100 0; 100 0 | 100.00" })
	void takesTheMeanOfThoseWhoDidNotRecuse(String sheets, BigDecimal score) {
		assertThat(PanelRule.score(sheets(sheets), ONE)).isEqualTo(score);
	}

	@Test
	void countsNobodyWhoHasNotHandedIn() {
		assertThat(PanelRule.score(sheets("90 0; 100 0?"), ONE)).isEqualTo(new BigDecimal("90.00"));
	}

	private static List<ScoredSheet> sheets(String text) {
		var names = List.of("甲", "乙", "丙", "丁", "戊");
		var sheets = new ArrayList<ScoredSheet>();
		for (var sheet : text.split(";")) {
			var points = new HashMap<UUID, BigDecimal>();
			var given = sheet.strip().replace("?", "").split(" ");
			for (var number = 0; number < given.length; number++) {
				if (!given[number].equals("-")) {
					points.put((number == 0) ? ONE : TWO, new BigDecimal(given[number]));
				}
			}
			sheets.add(new ScoredSheet(names.get(sheets.size()), !sheet.contains("?"), points));
		}
		return sheets;
	}

}
