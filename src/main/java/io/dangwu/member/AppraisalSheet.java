package io.dangwu.member;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The appraisal of all members of a branch in one year.
 *
 * @param excessReason why more were found excellent than is normal
 * @param open whether whoever looks at it may enter it
 */
public record AppraisalSheet(String branch, String branchName, int year, List<Line> lines,
		@Nullable String excessReason, boolean open) {

	/**
	 * One member.
	 *
	 * @param grade none for who was not appraised
	 */
	public record Line(Person person, @Nullable AppraisalGrade grade) {

	}

}
