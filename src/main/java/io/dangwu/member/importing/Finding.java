package io.dangwu.member.importing;

/**
 * What is wrong in a cell.
 *
 * @param row counted from one
 * @param place the column in the sheet, counted from nought
 */
record Finding(int row, int place, String heading, String found, String expected, String example) {

	private static final int LONGEST = 60;

	String text() {
		var told = this.found.isEmpty() ? "“%s”没有填写".formatted(this.heading)
				: "“%s”填写为“%s”".formatted(this.heading, shortened());
		return told + "\n" + this.expected + (this.example.isEmpty() ? "" : "\n例如：" + this.example);
	}

	private String shortened() {
		return (this.found.length() > LONGEST) ? this.found.substring(0, LONGEST) + "…" : this.found;
	}

	/**
	 * Keeps what was found out of logs.
	 */
	@Override
	public String toString() {
		return "Finding in %d/%d".formatted(this.row, this.place);
	}

}
