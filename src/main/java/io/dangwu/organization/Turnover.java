package io.dangwu.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells of the posts that begin or end on a day that was set beforehand, once that day
 * has come.
 */
@Component
class Turnover {

	/** So far back a start looks, in case nothing ran on the day itself. */
	private static final int DAYS_BACK = 31;

	private final Posts posts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private LocalDate told;

	Turnover(Posts posts, ApplicationEventPublisher events, Clock clock) {
		this.posts = posts;
		this.events = events;
		this.clock = clock;
		this.told = LocalDate.now(clock).minusDays(DAYS_BACK);
	}

	@Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
	@Transactional
	public void announce() {
		var today = LocalDate.now(this.clock);
		this.posts.changing(this.told, today).stream().map(Post::held).forEach((post) -> announce(post, today));
		this.told = today;
	}

	private void announce(HeldPost post, LocalDate today) {
		var isOver = post.until() != null && !post.until().isAfter(today);
		this.events.publishEvent(isOver ? new PostLeft(post.holder(), post.unit().code(), post.kind())
				: new PostTaken(post.holder(), post.unit().code(), post.kind()));
	}

}
