package io.dangwu.member;

/**
 * Hides most of a number. Sex, date of birth and native place stand beside an ID number
 * and tell twelve of its eighteen digits, so only the two of the province are left.
 */
public final class Mask {

	private Mask() {
	}

	/** The entry with its numbers hidden. */
	public static RegisterEntry of(RegisterEntry entry) {
		var identity = entry.identity();
		var mobile = entry.contact().mobile();
		return new RegisterEntry(entry.memberNo(),
				new Identity(identity.name(), identity.sex(), identity.birthDate(), idNumber(identity.idNumber()),
						identity.ethnicity(), identity.nativePlace()),
				new Contact((mobile != null) ? mobile(mobile) : null, entry.contact().email()), entry.occupation(),
				entry.studies(), entry.membership(), entry.lastConfirmedOn());
	}

	public static String idNumber(String number) {
		return hide(number, 2, 0);
	}

	public static String mobile(String number) {
		return hide(number, 3, 4);
	}

	private static String hide(String number, int head, int tail) {
		var hidden = number.length() - head - tail;
		return (hidden > 0) ? number.substring(0, head) + "*".repeat(hidden) + number.substring(number.length() - tail)
				: "";
	}

}
