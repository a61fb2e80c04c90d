package io.dangwu.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A transfer as those may read it who see it.
 *
 * @param status where the person stood when it was entered
 * @param from the branch or the organisation outside, by name
 * @param to likewise
 * @param formerLetters numbers of letters that were replaced
 * @param movedOn the day from which the person belongs to the new organisation
 * @param expired whether its letter is valid no more and no receipt has come
 */
public record TransferView(UUID id, UUID memberId, String memberNo, String name, MemberStatus status, TransferKind kind,
		TransferState state, String from, String to, Optional<IntroductionLetter> letter, List<String> formerLetters,
		Optional<LocalDate> movedOn, Optional<String> receipt, Optional<String> approvalRef, boolean expired) {

	public boolean isUnderWay() {
		return this.state == TransferState.UNDER_WAY;
	}

	/**
	 * Where it stands, in a word.
	 */
	public String standing() {
		return this.expired ? "介绍信已过期，未收到回执" : this.state.title();
	}

}
