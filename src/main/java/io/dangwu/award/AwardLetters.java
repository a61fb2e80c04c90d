package io.dangwu.award;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import io.dangwu.member.MemberService;
import io.dangwu.notification.Notifications;
import io.dangwu.organization.HeldPost;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Component;

/**
 * What is mailed in a round: who is late, whose nominees were honoured, that it was
 * called off.
 */
@Component
class AwardLetters {

	private static final RoleKind[] OFFICES = { RoleKind.PARTY_OFFICE, RoleKind.ORG_DEPARTMENT, RoleKind.DISCIPLINE,
			RoleKind.COLLEGE_COMMITTEE };

	private final OrganizationService organizations;

	private final MemberService members;

	private final Notifications notifications;

	AwardLetters(OrganizationService organizations, MemberService members, Notifications notifications) {
		this.organizations = organizations;
		this.members = members;
		this.notifications = notifications;
	}

	/** To the unit's secretary, and to the party office. */
	void late(AwardRound round, Report report) {
		var name = this.organizations.unit(report.unit()).name();
		var to = Stream.concat(secretaries(report.unit()),
				this.organizations.holders(Role.of(RoleKind.PARTY_OFFICE)).stream());
		send(to.distinct().toList(), round, report.step().title() + "逾期未报",
				"late/" + report.step() + "/" + report.unit(),
				List.of("单位：" + name, "环节：%s，截止日期 %s，逾期未报。".formatted(report.step().title(), report.due()),
						"已经填写的内容保留在系统中。确需补报的，请向党委办公室说明理由，经同意后办理。"));
	}

	/** To the secretary of the branch. */
	void awarded(AwardRound round, AwardKind kind, Nomination nomination) {
		send(secretaries(nomination.branch()).toList(), round, "评选结果", "awarded/" + nomination.id(),
				List.of("%s 已审定为“%s”。".formatted(nomination.name(), kind.title())));
	}

	/** To all who took part, those who stood among them. */
	void calledOff(AwardRound round, List<String> units, List<Nomination> standing, String reason) {
		var offices = Arrays.stream(OFFICES).flatMap((kind) -> this.organizations.holders(Role.of(kind)).stream());
		var nominees = standing.stream()
			.filter((one) -> one.state() != NominationState.DRAFT)
			.flatMap((one) -> one.member().stream())
			.map((member) -> this.members.person(member).userId());
		var to = Stream.of(units.stream().flatMap(this::secretaries), offices, nominees)
			.flatMap(Function.identity())
			.distinct()
			.toList();
		send(to, round, "评选取消", "called-off",
				List.of("本次评选已经取消。原因：" + reason, "正在办理的推荐、审查、投票、评审和公示全部终止，已经填写的材料保留在系统中。重新评选的，由党委办公室另行部署。"));
	}

	private Stream<String> secretaries(String unit) {
		return this.organizations.postsIn(unit)
			.stream()
			.filter((post) -> post.kind() == PostKind.SECRETARY)
			.map(HeldPost::holder);
	}

	private void send(List<String> to, AwardRound round, String title, String about, List<String> lines) {
		this.notifications.send(to, Notifications.DECISION, Map.of(Notifications.KEY, round.businessKey() + "/" + about,
				"title", round.title() + "：" + title, "lines", lines, "link", "/awards/" + round.businessKey()));
	}

}
