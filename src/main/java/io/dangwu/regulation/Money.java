package io.dangwu.regulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money in 分, read and shown in 元.
 */
public record Money(long fen) implements Comparable<Money> {

	public static final Money ZERO = new Money(0);

	private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,10}(\\.\\d{1,2})?");

	private static final int FEN_DIGITS = 2;

	/**
	 * Reads an amount from its written form in 元, as in {@code 300.00} or {@code 22,300}.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static Money of(String yuan) {
		return read(yuan).orElseThrow(() -> new IllegalArgumentException("Money is written like 300.00, not " + yuan));
	}

	/**
	 * The amount that somebody wrote, if it is one to the 分.
	 */
	public static Optional<Money> read(String yuan) {
		var digits = yuan.strip().replaceAll("[,，]", "");
		return WRITTEN.matcher(digits).matches()
				? Optional.of(new Money(new BigDecimal(digits).movePointRight(FEN_DIGITS).longValueExact()))
				: Optional.empty();
	}

	/**
	 * What somebody typed into the field of that title; refused where it is no money.
	 */
	public static Money typed(String title, @Nullable String yuan) {
		var text = (yuan != null) ? yuan.strip() : "";
		return read(text).orElseThrow(() -> new RegulationViolated(Verdict.refused(text.isEmpty()
				? "请填写%s".formatted(title) : "%s“%s”不是金额，请填写如 300.00 的数，最多两位小数".formatted(title, text))));
	}

	public Money plus(Money other) {
		return new Money(Math.addExact(this.fen, other.fen));
	}

	public Money minus(Money other) {
		return new Money(Math.subtractExact(this.fen, other.fen));
	}

	public Money times(long number) {
		return new Money(Math.multiplyExact(this.fen, number));
	}

	public Money negated() {
		return new Money(Math.negateExact(this.fen));
	}

	/**
	 * That part of it, half a 分 up.
	 */
	public Money part(Share share) {
		var exact = BigDecimal.valueOf(this.fen).multiply(BigDecimal.valueOf(share.numerator()));
		return new Money(
				exact.divide(BigDecimal.valueOf(share.denominator()), 0, RoundingMode.HALF_UP).longValueExact());
	}

	public boolean isNegative() {
		return this.fen < 0;
	}

	public boolean isPositive() {
		return this.fen > 0;
	}

	public boolean isMoreThan(Money other) {
		return this.fen > other.fen;
	}

	@Override
	public int compareTo(Money other) {
		return Long.compare(this.fen, other.fen);
	}

	/**
	 * In 元 without separators, as a field is filled.
	 */
	public String plain() {
		return BigDecimal.valueOf(this.fen, FEN_DIGITS).toPlainString();
	}

	/**
	 * In 元, as in {@code 22,300.00}.
	 */
	@Override
	public String toString() {
		return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
			.format(BigDecimal.valueOf(this.fen, FEN_DIGITS));
	}

}
