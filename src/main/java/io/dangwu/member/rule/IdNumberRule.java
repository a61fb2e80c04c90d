package io.dangwu.member.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.dangwu.regulation.Verdict;

/**
 * A citizen's identity number has eighteen characters, a real birth date and a fitting
 * check character (GB 11643-1999, ISO 7064 MOD 11-2).
 */
public final class IdNumberRule {

	private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");

	private static final DateTimeFormatter BIRTH_DATE = DateTimeFormatter.ofPattern("uuuuMMdd")
		.withResolverStyle(ResolverStyle.STRICT);

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final String CHECK_CHARACTERS = "10X98765432";

	private IdNumberRule() {
	}

	/**
	 * What a form makes of a typed number before it is checked.
	 */
	public static String tidied(String typed) {
		return typed.strip().toUpperCase(Locale.ROOT);
	}

	public static Verdict check(String idNumber, LocalDate today) {
		return fault(idNumber, today).map((fault) -> Verdict.refused(fault.text())).orElseGet(Verdict::allowed);
	}

	public static Optional<IdNumberFault> fault(String idNumber, LocalDate today) {
		if (!FORM.matcher(idNumber).matches()) {
			return Optional.of(IdNumberFault.FORMAT);
		}
		if (!isBorn(idNumber, today)) {
			return Optional.of(IdNumberFault.BIRTH_DATE);
		}
		return (idNumber.charAt(17) == checkCharacter(idNumber)) ? Optional.empty()
				: Optional.of(IdNumberFault.CHECKSUM);
	}

	/**
	 * Whether sex and birth date of the register agree with a number that is right in
	 * itself.
	 */
	public static Verdict matches(String idNumber, boolean male, LocalDate birthDate) {
		return Verdict.refusedIf(isMale(idNumber) != male, "性别与公民身份号码不符（第 17 位奇数为男，偶数为女），请核对")
			.and(Verdict.refusedIf(!birthDate(idNumber).equals(birthDate), "出生日期与公民身份号码第 7 至 14 位不符，请核对"));
	}

	public static LocalDate birthDate(String idNumber) {
		return LocalDate.parse(idNumber.substring(6, 14), BIRTH_DATE);
	}

	public static boolean isMale(String idNumber) {
		return digit(idNumber, 16) % 2 == 1;
	}

	private static boolean isBorn(String idNumber, LocalDate today) {
		try {
			return !birthDate(idNumber).isAfter(today);
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	private static char checkCharacter(String idNumber) {
		var sum = IntStream.range(0, WEIGHTS.length).map((i) -> digit(idNumber, i) * WEIGHTS[i]).sum();
		return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
	}

	private static int digit(String idNumber, int index) {
		return idNumber.charAt(index) - '0';
	}

}
