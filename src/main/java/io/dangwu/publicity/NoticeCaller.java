package io.dangwu.publicity;

import java.time.LocalDate;

import io.dangwu.regulation.Cited;

/**
 * The feature behind a kind of notice: it says what its notices are about and how long
 * they must stand.
 */
public interface NoticeCaller {

	/** The kind of notice, as the calling diagram names it. */
	String subject();

	/** The notice that the case wants posted. */
	CalledNotice notice(String callerKey);

	/**
	 * For how many working days the notice must stand if it is posted on that day;
	 * refuses a day on which the case is not ready for it.
	 */
	Cited<Integer> workingDays(String callerKey, LocalDate postedOn);

	/**
	 * Whether the notice names several, so that it stays up for the others when an
	 * objection against one of them is upheld.
	 */
	default boolean standsForOthers() {
		return false;
	}

	/**
	 * An objection was upheld against one of those whom the notice names; it stays up for
	 * the others.
	 */
	default void upheld(String callerKey) {
	}

}
