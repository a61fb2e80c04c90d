package io.dangwu.ballot;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.dangwu.ballot.rule.Mark;
import io.dangwu.ballot.rule.Slip;
import io.dangwu.ballot.rule.Stance;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

class SlipFormatTest {

	private static final int LINES = 6;

	private static final int NAMES = 300;

	private final SlipFormat format = new SlipFormat(ids(LINES), ids(NAMES));

	@Property
	void readsWhatItWroteAndIsOfOneLength(@ForAll @Size(LINES) List<@IntRange(max = 3) Integer> stances,
			@ForAll @Size(LINES) List<@IntRange(max = NAMES) Integer> names) {
		var slip = new Slip(IntStream.range(0, LINES)
			.mapToObj((line) -> new Mark(this.format.lines().get(line), Stance.values()[stances.get(line)],
					(names.get(line) < NAMES) ? this.format.eligible().get(names.get(line)) : null))
			.toList());

		var bytes = this.format.write(slip);

		assertThat(bytes).hasSize(LINES * 5);
		assertThat(this.format.read(bytes)).isEqualTo(slip);
	}

	private static List<UUID> ids(int number) {
		return Stream.generate(UUID::randomUUID).limit(number).toList();
	}

}
