package io.dangwu.award.vote;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.dangwu.notification.Notifications;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Component;

/**
 * What is mailed about a panel: to those who are appointed, to the two offices when all
 * have handed in, and to all of the panel when its round is called off.
 */
@Component
class PanelLetters {

	private final OrganizationService organizations;

	private final Notifications notifications;

	PanelLetters(OrganizationService organizations, Notifications notifications) {
		this.organizations = organizations;
		this.notifications = notifications;
	}

	void appointed(Panel panel, ScoreSheet sheet) {
		send(List.of(sheet.account()), "award-panel/" + sheet.id(), "请您评分：" + panel.title(), List
			.of("党委办公室请您担任评委。请登录系统逐人评分，满分 100 分，可以保留两位小数；提交后不能再改。", "与候选人有利害关系、不宜评分的，请写明理由回避。评分齐全以前，其他人看不到您的评分。"),
				"/award-sheets/" + sheet.id());
	}

	void complete(Panel panel) {
		var offices = Stream.of(RoleKind.PARTY_OFFICE, RoleKind.ORG_DEPARTMENT)
			.flatMap((kind) -> this.organizations.holders(Role.of(kind)).stream())
			.distinct()
			.toList();
		send(offices, "award-panel-complete/" + panel.id(), panel.title() + "已经齐全", List.of("全部评委已经提交评分，可以办理下一步。"),
				"/award-panels/" + panel.roundKey() + "/" + panel.kind());
	}

	void calledOff(Panel panel, List<ScoreSheet> sheets) {
		send(sheets.stream().map(ScoreSheet::account).toList(), "award-panel-called-off/" + panel.id(),
				panel.title() + "已经终止", List.of("所属的评选已经取消，不再评分，已经填写的评分不计。"), "/awards/" + panel.roundKey());
	}

	private void send(List<String> to, String key, String title, List<String> lines, String link) {
		this.notifications.send(to, Notifications.DECISION,
				Map.of(Notifications.KEY, key, "title", title, "lines", lines, "link", link));
	}

}
