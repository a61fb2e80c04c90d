package io.dangwu.award;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.dangwu.member.SurnameStrokes;
import io.dangwu.publicity.NoticeResult;

/**
 * What the papers of a round say.
 *
 * @param winners those whom the paper names
 */
record AwardPaperFacts(RoundView round, String college, List<Winner> winners) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

	private static final String BLANK = "　　　　年　　月　　日";

	private static final String NUMERALS = "一二三四五六七八九十";

	private static final int FOUNDED = 1921;

	Map<String, Object> notice(Optional<NoticeResult> posted, int workingDays) {
		var facts = common(posted.map(NoticeResult::postedOn));
		facts.put("公示开始日", posted.map(NoticeResult::postedOn).map(DAY::format).orElse(BLANK));
		facts.put("公示截止日", posted.map(NoticeResult::lastDay).map(DAY::format).orElse(BLANK));
		facts.put("公示期限", workingDays + "个工作日");
		facts.put("奖项", awards((award) -> Map.of("获奖者", people(award))));
		return facts;
	}

	Map<String, Object> decision() {
		var facts = common(decidedOn());
		facts.put("周年", String.valueOf(this.round.year() - FOUNDED));
		facts.put("奖项", awards((award) -> Map.of("名单", names(award), "获奖者", people(award))));
		return facts;
	}

	Map<String, Object> honourRoll() {
		var facts = common(decidedOn());
		facts.put("奖项", awards((award) -> Map.of("获奖者", withDeeds(award))));
		return facts;
	}

	Map<String, Object> certificates() {
		var facts = common(decidedOn());
		facts.put("获奖者", this.round.kinds().stream().flatMap((kind) -> certificates(kind).stream()).toList());
		return facts;
	}

	private Map<String, Object> common(Optional<LocalDate> on) {
		return new HashMap<>(Map.of("发文单位", this.college, "年度", String.valueOf(this.round.year()), "落款日期",
				on.map(DAY::format).orElse(BLANK)));
	}

	private Optional<LocalDate> decidedOn() {
		return this.round.decided().map(RoundView.Decision::on);
	}

	/** A kind that nobody gets is not printed. */
	private List<Map<String, Object>> awards(Function<AwardKind, Map<String, Object>> more) {
		var given = this.round.kinds().stream().filter((kind) -> !of(kind).isEmpty()).toList();
		return IntStream.range(0, given.size()).mapToObj((at) -> {
			var kind = given.get(at);
			var facts = new HashMap<>(more.apply(kind));
			facts.put("奖项序号", numeral(at + 1));
			facts.put("奖项名称", kind.title());
			facts.put("奖项数量", of(kind).size() + (kind.isIndividual() ? "名" : "个"));
			return (Map<String, Object>) facts;
		}).toList();
	}

	private String names(AwardKind kind) {
		return of(kind).stream().map(Winner::name).collect(Collectors.joining("、"));
	}

	private List<Map<String, Object>> people(AwardKind kind) {
		var all = of(kind);
		return IntStream.range(0, all.size()).mapToObj((at) -> person(all.get(at), at + 1)).toList();
	}

	private List<Map<String, Object>> withDeeds(AwardKind kind) {
		var all = of(kind);
		return IntStream.range(0, all.size()).mapToObj((at) -> {
			var facts = person(all.get(at), at + 1);
			facts.put("事迹", all.get(at).paragraphs().stream().map((text) -> Map.of("段落", text)).toList());
			return facts;
		}).toList();
	}

	private List<Map<String, Object>> certificates(AwardKind kind) {
		var all = of(kind);
		return IntStream.range(0, all.size()).<Map<String, Object>>mapToObj((at) -> {
			var one = all.get(at);
			return Map.of("单位", one.unitName(), "称呼", one.name() + (kind.isIndividual() ? "同志" : ""), "奖项名称",
					kind.title(), "证书编号", "%d-%s-%03d".formatted(this.round.year(), kind.code(), at + 1));
		}).toList();
	}

	private static Map<String, Object> person(Winner one, int number) {
		return new HashMap<>(Map.of("姓名", one.name(), "单位", one.unitName(), "序号", String.valueOf(number)));
	}

	/** By the strokes of their names. */
	private List<Winner> of(AwardKind kind) {
		return this.winners.stream()
			.filter((one) -> one.kind().equals(kind.code()))
			.sorted(Comparator.comparing(Winner::name, SurnameStrokes.order()).thenComparing(Winner::unitName))
			.toList();
	}

	private static String numeral(int number) {
		var ten = NUMERALS.length();
		return (number <= ten) ? NUMERALS.substring(number - 1, number) : "十" + numeral(number - ten);
	}

	/**
	 * Somebody whom a paper names; never more of them than that.
	 */
	record Winner(String kind, String name, String unitName, String deeds) {

		List<String> paragraphs() {
			return this.deeds.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
		}

	}

}
