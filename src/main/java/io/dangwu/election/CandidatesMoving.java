package io.dangwu.election;

import io.dangwu.member.MemberMoving;
import io.dangwu.regulation.Verdict;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Nobody leaves the branch while standing as candidate in it.
 */
@Component
class CandidatesMoving {

	private final Elections elections;

	CandidatesMoving(Elections elections) {
		this.elections = elections;
	}

	@EventListener
	void on(MemberMoving moving) {
		this.elections.openWith(moving.memberId())
			.stream()
			.map((election) -> Verdict.refused("选举 %s 正在进行，本人是候选人，选举办结后才能转接".formatted(election.businessKey())))
			.reduce(Verdict.allowed(), Verdict::and)
			.orThrow();
	}

}
