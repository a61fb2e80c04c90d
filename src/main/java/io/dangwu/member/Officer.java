package io.dangwu.member;

import java.util.List;

import io.dangwu.organization.PostSheet;

/**
 * Somebody who holds or held a post, by name.
 *
 * @param elsewhere the other posts held at the same time, in words
 */
public record Officer(String name, PostSheet sheet, List<String> elsewhere) {

	public String userId() {
		return this.sheet.post().holder();
	}

}
