package io.dangwu.organization.rule;

import java.util.List;
import java.util.Map;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.Regulation;
import io.dangwu.regulation.Share;

/**
 * What the college has settled by itself about its organisations.
 *
 * @param branchMinBasis which members count towards the least number of a branch
 * @param youngStaffUnder age from which staff are no longer young
 * @param youngStaffPlan young staff to be admitted a year where nothing else is planned
 * @param normalPosts what the posts are called whose holders normally lead a branch
 */
public record OrganizationPractice(Edition edition,

		Cited<Basis> branchMinBasis, Cited<Share> studentShareFrom, Cited<Share> studentShareTo,

		Cited<Integer> youngStaffUnder, Cited<Integer> youngStaffPlan,

		Cited<Map<NormalPost, List<String>>> normalPosts) implements Regulation {

}
