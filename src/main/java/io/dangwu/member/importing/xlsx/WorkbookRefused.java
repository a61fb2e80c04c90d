package io.dangwu.member.importing.xlsx;

/**
 * A file can't be read as a workbook; the message tells whoever sent it what to do.
 */
public final class WorkbookRefused extends RuntimeException {

	public WorkbookRefused(String message) {
		super(message, null, false, false);
	}

}
