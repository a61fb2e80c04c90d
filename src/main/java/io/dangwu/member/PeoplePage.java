package io.dangwu.member;

import java.util.List;
import java.util.Map;

/**
 * One page of a list of people.
 *
 * @param total of how many people on all pages
 * @param names the names of the branches by their codes
 */
public record PeoplePage(List<ListedPerson> people, int number, int total, Map<String, String> names) {

	static final int SIZE = 30;

	public PeoplePage {
		people = List.copyOf(people);
	}

	/**
	 * The name of somebody's branch; the code of one that is no longer at work.
	 */
	public String branch(ListedPerson one) {
		return this.names.getOrDefault(one.branchCode(), one.branchCode());
	}

	public int last() {
		return pages(this.total);
	}

	static int pages(int people) {
		return Math.max(1, (people + SIZE - 1) / SIZE);
	}

}
