package io.dangwu.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the chart that was read last. Every change of an organisation or a post leaves a
 * new mark, so that one row tells whether the chart still holds: on every node, and
 * already in the transaction that makes the change. A transaction looks at the mark once,
 * and again after it has changed or locked something itself.
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

	/** What this transaction knows may no longer hold. */
	static void forget() {
		if (TransactionSynchronizationManager.getResource(Charts.class) instanceof Look look) {
			look.chart = null;
		}
	}

	Chart today() {
		var today = LocalDate.now(this.clock);
		var look = look();
		var known = look.chart;
		var chart = (known != null) ? known.on(today) : current(today);
		look.chart = chart;
		return chart;
	}

	/** That of the transaction, where there is one. */
	private static Look look() {
		if (TransactionSynchronizationManager.getResource(Charts.class) instanceof Look look) {
			return look;
		}
		var look = new Look();
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.bindResource(Charts.class, look);
			TransactionSynchronizationManager
				.registerSynchronization(new ResourceHolderSynchronization<>(look, Charts.class) {
				});
		}
		return look;
	}

	private Chart current(LocalDate today) {
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

	/** The chart that one transaction has seen. */
	private static final class Look extends ResourceHolderSupport {

		private @Nullable Chart chart;

	}

}
