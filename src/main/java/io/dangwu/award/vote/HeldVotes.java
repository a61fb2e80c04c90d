package io.dangwu.award.vote;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The votes on lists.
 */
interface HeldVotes extends Repository<ListVote, String> {

	/** Written at once: the ballot asks for it. */
	ListVote saveAndFlush(ListVote vote);

	List<ListVote> findByRoundKey(String roundKey);

	Optional<ListVote> findById(String callerKey);

}
