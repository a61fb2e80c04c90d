package io.dangwu.award.vote.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import io.dangwu.award.vote.ScoreSheetView;
import io.dangwu.award.vote.rule.Given;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it is typed: {@code points-…} and {@code recusal-…} of each nominee; what is
 * typed is kept as it is.
 */
record ScoreForm(ScoreSheetView sheet, Map<String, String> typed) {

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,4}(\\.\\d{1,6})?");

	static ScoreForm of(ScoreSheetView sheet) {
		var typed = new HashMap<String, String>();
		sheet.lines().forEach((line) -> {
			Optional.ofNullable(line.given().points())
				.ifPresent((points) -> typed.put("points-" + line.nomination(), points.toPlainString()));
			Optional.ofNullable(line.given().recusal())
				.ifPresent((reason) -> typed.put("recusal-" + line.nomination(), reason));
		});
		return new ScoreForm(sheet, typed);
	}

	public String points(UUID nomination) {
		return this.typed.getOrDefault("points-" + nomination, "").strip();
	}

	public String recusal(UUID nomination) {
		return this.typed.getOrDefault("recusal-" + nomination, "").strip();
	}

	/** What was typed, nominee by nominee; what is no number is refused. */
	Map<UUID, Given> given() {
		this.sheet.lines()
			.stream()
			.map((line) -> number(line.label(), points(line.nomination())))
			.reduce(Verdict.allowed(), Verdict::and)
			.orThrow();
		var given = new HashMap<UUID, Given>();
		this.sheet.lines()
			.forEach((line) -> given.put(line.nomination(),
					new Given(points(points(line.nomination())), reason(recusal(line.nomination())))));
		return given;
	}

	private static Verdict number(String label, String text) {
		return Verdict.refusedIf(!text.isEmpty() && !NUMBER.matcher(text).matches(),
				"“%s”的评分“%s”不是数字，请填写 0 至 100 的数字".formatted(label, text));
	}

	private static @Nullable BigDecimal points(String text) {
		return text.isEmpty() ? null : new BigDecimal(text);
	}

	private static @Nullable String reason(String text) {
		return text.isEmpty() ? null : text;
	}

	/** Keeps scores out of logs and messages. */
	@Override
	public String toString() {
		return "ScoreForm";
	}

}
