package io.dangwu.member.importing;

/**
 * One thing that an import would do; numbers are hidden in it.
 *
 * @param row in the sheet, nought where it is not in the file
 */
public record PlanLine(Tab tab, Change change, int row, String subject, String details) {

	/**
	 * Keeps names out of logs.
	 */
	@Override
	public String toString() {
		return "PlanLine %s %s".formatted(this.tab, this.change);
	}

}
