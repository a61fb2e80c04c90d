package io.dangwu.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Keeps the chart that was read last. Every change of an organisation or a post leaves a
 * new mark, so that one row tells whether the chart still holds: on every node, and
 * already in the transaction that makes the change.
 */
@Component
class Charts {

	private final Organizations organizations;

	private final Posts posts;

	private final Clock clock;

	private volatile @Nullable Kept kept;

	Charts(Organizations organizations, Posts posts, Clock clock) {
		this.organizations = organizations;
		this.posts = posts;
		this.clock = clock;
	}

	Chart today() {
		var today = LocalDate.now(this.clock);
		var mark = this.organizations.mark();
		var last = this.kept;
		var chart = (last != null && last.mark().equals(mark)) ? last.chart().on(today) : read(today);
		this.kept = new Kept(mark, chart);
		return chart;
	}

	private Chart read(LocalDate day) {
		var units = this.organizations.findAll();
		return Chart.of(day, Tree.of(units), this.posts.everHeld().stream().map(Post::held).toList());
	}

	private record Kept(UUID mark, Chart chart) {
	}

}
