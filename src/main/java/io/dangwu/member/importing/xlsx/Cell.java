package io.dangwu.member.importing.xlsx;

/**
 * What stands in a cell; of a formula its last result.
 *
 * @param text as people would write it: a date as {@code 2024-01-15}, a number without
 * exponent
 */
public record Cell(Kind kind, String text) {

	/** Digits that a number in a workbook keeps. */
	private static final int PRECISION = 15;

	static final Cell EMPTY = new Cell(Kind.TEXT, "");

	public boolean isBlank() {
		return this.text.isEmpty();
	}

	/**
	 * Whether it is a number so long that its last digits are lost.
	 */
	public boolean hasLostDigits() {
		return this.kind == Kind.NUMBER && this.text.chars().filter(Character::isDigit).count() > PRECISION;
	}

	/**
	 * What a cell can hold.
	 */
	public enum Kind {

		TEXT, NUMBER, DATE, BOOLEAN, ERROR

	}

}
