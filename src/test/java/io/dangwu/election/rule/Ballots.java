package io.dangwu.election.rule;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts as the tables of the handbook write them, as in {@code A=20 B=18 W=14}. */
final class Ballots {

	private Ballots() {
	}

	static Round round(int seats, int due, int present, String counts) {
		return new Round(seats, due, present, present, votes(counts));
	}

	static List<Votes> votes(String counts) {
		return Arrays.stream(counts.strip().split("\\s+"))
			.map((one) -> one.split("="))
			.map((one) -> new Votes(id(one[0]), one[0], Integer.parseInt(one[1]), one[0].startsWith("W")))
			.toList();
	}

	static UUID id(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

	static String names(List<Standing> standings) {
		return standings.stream().map((standing) -> standing.votes().name()).sorted().collect(Collectors.joining(" "));
	}

}
