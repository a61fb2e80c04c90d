package io.dangwu.ballot.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Ballots written as texts: {@code A+ B- C0 D? E-X} approves A and writes X in for E. */
final class Slips {

	private Slips() {
	}

	static Slip slip(String marks) {
		var read = new ArrayList<Mark>();
		for (var mark : marks.split(" ")) {
			if (!mark.isEmpty()) {
				read.add(new Mark(id(mark.substring(0, 1)), stance(mark.charAt(1)),
						(mark.length() > 2) ? id(mark.substring(2)) : null));
			}
		}
		return new Slip(read);
	}

	static UUID id(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

	static List<UUID> ids(String... names) {
		return List.of(names).stream().map(Slips::id).toList();
	}

	static Map<UUID, String> names(String... names) {
		var named = new LinkedHashMap<UUID, String>();
		List.of(names).forEach((name) -> named.put(id(name), name));
		return named;
	}

	private static Stance stance(char mark) {
		return switch (mark) {
			case '+' -> Stance.APPROVE;
			case '-' -> Stance.AGAINST;
			case '0' -> Stance.ABSTAIN;
			default -> Stance.UNREADABLE;
		};
	}

}
