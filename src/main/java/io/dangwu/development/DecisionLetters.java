package io.dangwu.development;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.dangwu.member.MemberService;
import io.dangwu.notification.Notifications;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Component;

/**
 * Tells branch and superior by mail what was decided or is late; never why, and never how
 * anybody voted.
 */
@Component
class DecisionLetters {

	private final Notifications notifications;

	private final OrganizationService organizations;

	private final MemberService members;

	DecisionLetters(Notifications notifications, OrganizationService organizations, MemberService members) {
		this.notifications = notifications;
		this.organizations = organizations;
		this.members = members;
	}

	/** The branch is told that the superior has decided. */
	void decided(Development file, String what) {
		send(file, secretaries(file), what + "，请按程序告知本人并在支部大会上宣布");
	}

	/** Whoever accompanies the case from now on is told so; not what is in the file. */
	void appointed(Development file, Collection<String> userIds, CompanionKind kind) {
		var title = "您已担任%s".formatted(kind.title());
		var person = this.members.person(file.memberId());
		this.notifications.send(userIds, Notifications.DECISION,
				Map.of(Notifications.KEY, key(file, title), "title", title, "lines",
						List.of("%s的%s已更换为您。".formatted(person.name(), kind.title()), "流程编号：" + file.businessKey(),
								"需要您填写考察意见时，任务会出现在您的任务办理中。")));
	}

	/** Who is to act, and those above them, are told that something is late. */
	void late(Development file, String what, RoleKind... above) {
		var superiors = Stream.of(above)
			.flatMap((kind) -> holders(this.organizations.candidateGroups(kind, file.unit())).stream());
		send(file, Stream.concat(secretaries(file).stream(), superiors).distinct().toList(), what);
	}

	/** The new branch of a case is told that it has one, and whom it has to appoint. */
	void movedIn(Development file) {
		send(file, secretaries(file), switch (file.stage()) {
			case ACTIVIST -> "入党流程已随本人转入本支部，以前的培养时间连续计算，请重新确定培养联系人";
			case PROSPECT, PROBATIONARY -> "入党流程已随本人转入本支部，时间连续计算，请重新确定入党介绍人";
			default -> "入党流程已随本人转入本支部，请接着办理";
		});
	}

	void companionGone(Development file) {
		send(file, secretaries(file), "培养联系人或者入党介绍人的组织关系已经转走，请重新确定");
	}

	/** Old branch and organisation department are told what is to be handed over. */
	void movedOut(Development file, String papers) {
		var department = holders(List.of(Role.of(RoleKind.ORG_DEPARTMENT).groupId()));
		send(file, Stream.concat(secretaries(file).stream(), department.stream()).distinct().toList(),
				"本人组织关系已转出，流程随之办结，请移交材料", papers);
	}

	private void send(Development file, List<String> userIds, String what, String... more) {
		var person = this.members.person(file.memberId());
		var lines = Stream.of("姓名：" + person.name(), "流程编号：" + file.businessKey(), what + "。");
		this.notifications.send(userIds, Notifications.DECISION,
				Map.of(Notifications.KEY, key(file, what), "title", what, "lines",
						Stream.concat(lines, Stream.of(more)).toList(), "link", "/developments/" + file.businessKey()));
	}

	private static String key(Development file, String what) {
		return "%s/%d/%s".formatted(file.businessKey(), file.steps().entries().size(), what);
	}

	private List<String> secretaries(Development file) {
		return holders(this.organizations.candidateGroups(RoleKind.BRANCH_SECRETARY, file.unit()));
	}

	private List<String> holders(List<String> groups) {
		return groups.stream()
			.flatMap((group) -> Role.parse(group).stream())
			.flatMap((role) -> this.organizations.holders(role).stream())
			.toList();
	}

}
