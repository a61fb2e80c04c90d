package io.dangwu.member;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What another part of the product keeps about a person, for the person's own download.
 */
public interface PersonalRecords {

	/** What they are about, as a heading. */
	String title();

	/** Each record by the headings of its fields. */
	List<Map<String, Object>> of(UUID memberId);

}
