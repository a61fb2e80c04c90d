package io.dangwu.organization;

import org.jspecify.annotations.Nullable;

/**
 * A party organisation as other parts see it.
 */
public record Unit(String code, String name, OrganizationType type, @Nullable Category category,
		@Nullable String parentCode) {

	/** The code of the college committee, the root of the tree. */
	public static final String COLLEGE = "ZZ00";

	public boolean isBranch() {
		return this.type.isBranch();
	}

}
