package io.dangwu.election;

import java.util.List;

/**
 * A vote that is to be held.
 */
record Vote(Office office, RoundKind kind, int seats, List<RoundLine> lines) {

	Vote {
		lines = lines.stream().map((line) -> RoundLine.of(line.memberId(), line.name())).toList();
	}

}
