package io.dangwu.organization;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The organisations at work and who holds which post in them on one day.
 *
 * @param everHeld past posts and those to come included
 */
record Chart(LocalDate day, Tree tree, List<HeldPost> everHeld, List<HeldPost> posts,
		Map<String, List<HeldPost>> byHolder, Map<String, List<HeldPost>> byUnit) {

	private static final Comparator<HeldPost> ORDER = Comparator.comparing((HeldPost post) -> post.unit().code())
		.thenComparing(HeldPost::kind)
		.thenComparing(HeldPost::holder);

	static Chart of(LocalDate day, Tree tree, List<HeldPost> everHeld) {
		var posts = everHeld.stream().filter((post) -> post.isHeldOn(day)).sorted(ORDER).toList();
		return new Chart(day, tree, everHeld, posts, posts.stream().collect(Collectors.groupingBy(HeldPost::holder)),
				posts.stream().collect(Collectors.groupingBy((post) -> post.unit().code())));
	}

	Chart on(LocalDate other) {
		return this.day.equals(other) ? this : of(other, this.tree, this.everHeld);
	}

	List<HeldPost> heldBy(String userId) {
		return this.byHolder.getOrDefault(userId, List.of());
	}

	/** Today's posts and those before, the last ones first. */
	List<HeldPost> career(String userId) {
		return this.everHeld.stream()
			.filter((post) -> post.holder().equals(userId) && !post.since().isAfter(this.day))
			.sorted(Comparator.comparing(HeldPost::since).reversed().thenComparing(ORDER))
			.toList();
	}

	List<HeldPost> heldIn(String unit) {
		return this.byUnit.getOrDefault(unit, List.of());
	}

}
