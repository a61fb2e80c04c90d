package io.dangwu.member;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does at the college, and with what schooling.
 *
 * @param title professional title, as of a lecturer
 * @param degree academic degree, as of a bachelor of science
 */
@Embeddable
public record Occupation(@Enumerated(EnumType.STRING) PersonCategory category, @Nullable String post,
		@Nullable String title, @Enumerated(EnumType.STRING) @Nullable Education education, @Nullable String degree) {

	public Occupation(PersonCategory category, @Nullable String post, @Nullable String title) {
		this(category, post, title, null, null);
	}

	/** The same person at other work. */
	Occupation at(PersonCategory other, @Nullable String otherPost) {
		return new Occupation(other, otherPost, this.title, this.education, this.degree);
	}

	public static Occupation of(PersonCategory category) {
		return new Occupation(category, null, null);
	}

}
