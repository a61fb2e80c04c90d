package io.dangwu.publicity;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A notice as it may be read in its unit.
 *
 * @param person whom it is about; empty where it is about the organisation or the title
 * names several
 */
public record NoticeView(UUID id, String businessKey, String title, String person, String unit, NoticeStage stage,
		Optional<Posting> posting, Optional<NoticeOutcome> outcome) {

	/** What the notice says. */
	public String text() {
		return Stream.of(this.unit, this.title, this.person)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
	}

	/** Whom or what it is about, in a word. */
	public String name() {
		return this.person.isEmpty() ? this.unit : this.person;
	}

	/** From when to when it stands. */
	public String period() {
		return this.posting.map((posted) -> posted.postedOn() + " 至 " + posted.lastDay()).orElse("尚未张贴");
	}

	/** Where it stands, in a word; how an objection ended is not for everybody. */
	public String standing() {
		return this.stage.title();
	}

	public boolean takesObjections() {
		return this.stage.takesObjections() && this.posting.isPresent();
	}

	public boolean isOver() {
		return this.stage == NoticeStage.CONCLUDED;
	}

}
