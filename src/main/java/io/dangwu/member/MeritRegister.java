package io.dangwu.member;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the features that give awards what the register knows of somebody's merits.
 */
@Service
@Transactional(readOnly = true)
public class MeritRegister {

	private final Members members;

	private final Appraisals appraisals;

	MeritRegister(Members members, Appraisals appraisals) {
		this.members = members;
		this.appraisals = appraisals;
	}

	public Merit of(UUID memberId) {
		return this.members.findById(memberId).orElseThrow().merit(this.appraisals.of(memberId));
	}

}
