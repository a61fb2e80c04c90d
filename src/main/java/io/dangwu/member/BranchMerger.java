package io.dangwu.member;

import io.dangwu.organization.BranchMerged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes whoever is in the Party or on the way into it along when their branch is merged
 * into another one; those who have left stay where they were last.
 */
@Component
class BranchMerger {

	private static final Logger LOG = LoggerFactory.getLogger(BranchMerger.class);

	private final Members members;

	private final MemberHistory history;

	BranchMerger(Members members, MemberHistory history) {
		this.members = members;
		this.history = history;
	}

	@EventListener
	void on(BranchMerged merged) {
		var people = this.members.findByBranchCodeAndStatusInOrderByMemberNo(merged.from(), MemberStatus.LIVE);
		people.forEach((member) -> {
			member.moveTo(merged.into());
			this.history.noteMove(member.person(), merged.from());
		});
		LOG.info("{} people of {} are in {} now", people.size(), merged.from(), merged.into());
	}

}
