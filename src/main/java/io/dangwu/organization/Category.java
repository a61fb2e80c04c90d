package io.dangwu.organization;

import java.util.Optional;

import io.dangwu.organization.rule.NormalPost;

/**
 * Whom a party organisation is made for.
 */
public enum Category {

	TEACHER("教师"), STUDENT("学生"), OFFICE("机关"), RETIRED("离退休"), MIXED("混合");

	private final String title;

	Category(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/**
	 * The post whose holder normally leads a branch of this kind, where there is one.
	 */
	Optional<NormalPost> normalPost() {
		return switch (this) {
			case TEACHER -> Optional.of(NormalPost.TEACHING_OFFICE_HEAD);
			case STUDENT -> Optional.of(NormalPost.COUNSELLOR);
			case OFFICE -> Optional.of(NormalPost.DEPARTMENT_HEAD);
			case RETIRED, MIXED -> Optional.empty();
		};
	}

}
