package io.dangwu.member;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the register.
 *
 * @param text the beginning of a name, of its pinyin or initials, or of a number
 * @param unit with everything under it
 * @param status none for everybody who is in the Party or on the way into it
 * @param page counted from 1
 */
public record MemberQuery(@Nullable String text, @Nullable String unit, @Nullable MemberStatus status,
		@Nullable PersonCategory category, @Nullable MemberOrder order,
		@Nullable Integer page) implements Serializable {

	public static final MemberQuery ALL = new MemberQuery(null, null, null, null, null, null);

	private static final Pattern ID_NUMBER = Pattern.compile("\\d{14,17}[\\dXx]?");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

	public MemberQuery {
		text = (text != null) ? BLANKS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT) : "";
		unit = (unit != null && !unit.isBlank()) ? unit : null;
		order = (order != null) ? order : MemberOrder.NAME;
		page = (page != null && page > 0) ? page : 1;
	}

	public static MemberQuery of(String text) {
		return new MemberQuery(text, null, null, null, null, null);
	}

	public MemberQuery in(String unit) {
		return new MemberQuery(this.text, unit, this.status, this.category, this.order, null);
	}

	public MemberQuery page(int page) {
		return new MemberQuery(this.text, this.unit, this.status, this.category, this.order, page);
	}

	/**
	 * Nobody is looked for by ID number, so that none comes into a list of what was
	 * looked for.
	 */
	Verdict check() {
		return Verdict.refusedIf(ID_NUMBER.matcher(words()).matches(), "不能按公民身份号码查找，请输入姓名、拼音、党员编号或者学号");
	}

	/**
	 * The words as the database looks for the beginning of a key.
	 */
	Optional<String> term() {
		var words = words().replace('ü', 'v');
		return words.isEmpty() ? Optional.empty()
				: Optional.of("'" + words.replace("\\", "\\\\").replace("'", "''") + "':*");
	}

	private String words() {
		return Optional.ofNullable(this.text).orElse("");
	}

	/** Keeps the name looked for out of logs. */
	@Override
	public String toString() {
		return "MemberQuery";
	}

}
