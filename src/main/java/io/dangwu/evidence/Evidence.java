package io.dangwu.evidence;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A file as it is listed.
 *
 * @param slot what it proves in its case, as in {@code Q3}
 */
public record Evidence(UUID id, String caseKey, String slot, String unit, String name, String mediaType, long size,
		String uploadedBy, LocalDate uploadedOn) {

	private static final int KILOBYTE = 1024;

	/** The size as people read it. */
	public String length() {
		return (this.size < KILOBYTE * KILOBYTE) ? "%d KB".formatted(Math.max(1, this.size / KILOBYTE))
				: "%.1f MB".formatted((double) this.size / KILOBYTE / KILOBYTE);
	}

}
