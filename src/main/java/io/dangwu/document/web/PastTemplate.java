package io.dangwu.document.web;

import io.dangwu.document.TemplateVersion;
import io.dangwu.member.MemberService;

/**
 * A change of a template with the name of who made it.
 */
record PastTemplate(TemplateVersion version, String changedBy) {

	static PastTemplate of(TemplateVersion version, MemberService members) {
		return new PastTemplate(version, members.nameOf(version.changedBy()));
	}

}
