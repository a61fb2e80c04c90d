package io.dangwu.local.college;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.dangwu.member.Sex;

/** All names that the lists give, in a mixed order; none is drawn twice. */
class NameDeck {

	private final Map<Sex, Deque<String>> names = new EnumMap<>(Sex.class);

	NameDeck(Random random) {
		this.names.put(Sex.M, mixed("given-names-men.txt", random));
		this.names.put(Sex.F, mixed("given-names-women.txt", random));
	}

	/** The same names in the same order. */
	NameDeck(NameDeck untouched) {
		untouched.names.forEach((sex, all) -> this.names.put(sex, new ArrayDeque<>(all)));
	}

	String draw(Sex sex) {
		return this.names.get(sex).removeFirst();
	}

	private static Deque<String> mixed(String givenNames, Random random) {
		var given = Resource.lines(givenNames);
		List<String> names = new ArrayList<>();
		for (var surname : Resource.lines("surnames.txt")) {
			given.forEach((name) -> names.add(surname + name));
		}
		Collections.shuffle(names, random);
		return new ArrayDeque<>(names);
	}

}
