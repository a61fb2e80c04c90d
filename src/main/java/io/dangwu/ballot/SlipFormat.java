package io.dangwu.ballot;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import io.dangwu.ballot.rule.Mark;
import io.dangwu.ballot.rule.Slip;
import io.dangwu.ballot.rule.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Writes the ballots of one vote as bytes, each as long as the others whatever was marked
 * on it: for each line of the paper the stance and the number of the name written in, 0
 * for none.
 */
record SlipFormat(List<UUID> lines, List<UUID> eligible) {

	private static final int BYTES = Byte.BYTES + Integer.BYTES;

	SlipFormat(BallotPaper paper) {
		this(paper.lineIds(), paper.eligibleIds());
	}

	byte[] write(Slip slip) {
		var bytes = ByteBuffer.allocate(this.lines.size() * BYTES);
		for (var mark : slip.marks()) {
			bytes.position(this.lines.indexOf(mark.line()) * BYTES);
			bytes.put((byte) mark.stance().ordinal()).putInt(number(mark.writeIn()));
		}
		return bytes.array();
	}

	Slip read(byte[] bytes) {
		var source = ByteBuffer.wrap(bytes);
		return new Slip(IntStream.range(0, this.lines.size())
			.mapToObj((line) -> new Mark(this.lines.get(line), Stance.values()[source.get(line * BYTES)],
					name(source.getInt(line * BYTES + Byte.BYTES))))
			.toList());
	}

	private int number(@Nullable UUID name) {
		return (name != null) ? this.eligible.indexOf(name) + 1 : 0;
	}

	private @Nullable UUID name(int number) {
		return (number != 0) ? this.eligible.get(number - 1) : null;
	}

}
