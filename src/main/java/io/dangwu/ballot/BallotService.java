package io.dangwu.ballot;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a vote from its opening to its result.
 */
@Service
@Transactional
public class BallotService {

	/** What the newest vote of the case that has ended came to. */
	@Transactional(readOnly = true)
	public Optional<BallotResult> latest(String callerKey) {
		return Optional.empty();
	}

}
