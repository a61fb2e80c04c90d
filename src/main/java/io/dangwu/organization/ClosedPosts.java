package io.dangwu.organization;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the posts of an organisation that has ended.
 */
@Component
class ClosedPosts {

	private final Posts posts;

	private final ApplicationEventPublisher events;

	ClosedPosts(Posts posts, ApplicationEventPublisher events) {
		this.posts = posts;
		this.events = events;
	}

	@EventListener
	void on(BranchMerged merged) {
		end(merged.from(), merged.on());
	}

	@EventListener
	void on(UnitDissolved dissolved) {
		end(dissolved.unit(), dissolved.on());
	}

	/** A post that was yet to begin is never held. */
	private void end(String unit, LocalDate on) {
		for (var post : this.posts.lastingBeyond(unit, on)) {
			var held = post.held();
			post.endOn(Stream.of(on, held.since()).max(Comparator.naturalOrder()).orElseThrow());
			this.posts.flush();
			this.events.publishEvent(new PostLeft(held.holder(), unit, held.kind()));
		}
	}

}
