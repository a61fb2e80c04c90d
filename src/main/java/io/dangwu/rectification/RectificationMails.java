package io.dangwu.rectification;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.dangwu.notification.Notifications;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails of a rectification: branches of the lower grades are urged every month, and the
 * department hears of a secretary who should be replaced.
 */
@Service
@Transactional
public class RectificationMails {

	private final RectificationDesk desk;

	private final OrganizationService organizations;

	private final Notifications notifications;

	RectificationMails(RectificationDesk desk, OrganizationService organizations, Notifications notifications) {
		this.desk = desk;
		this.organizations = organizations;
		this.notifications = notifications;
	}

	/** Urges a branch whose grade asks for it, with its superior reading along. */
	public void urge(String key) {
		var rectification = this.desk.get(key);
		if (rectification.grade().isUrged()) {
			var name = this.organizations.unit(rectification.unit()).name();
			send(urged(rectification.unit()), "%s整改督促".formatted(name), key, "urge " + this.desk.today(),
					List.of("%s定级为“%s”，请抓紧整改。".formatted(name, rectification.grade().title()),
							"%d 个问题已销号 %d 个，整改截止日 %s。".formatted(rectification.plan().problems().size(),
									rectification.plan().closed(), rectification.endsOn())));
		}
	}

	/** Tells the branch how it stands in the end. */
	public void tellOutcome(String key) {
		var rectification = this.desk.get(key);
		var name = this.organizations.unit(rectification.unit()).name();
		send(urged(rectification.unit()), "%s整改结果".formatted(name), key, "outcome",
				List.of("%s：%s。".formatted(name, rectification.ending().outcome().orElseThrow())));
	}

	@EventListener
	void on(SecretaryUnfit unfit) {
		var name = this.organizations.unit(unfit.unit()).name();
		send(this.organizations.holders(Role.of(RoleKind.ORG_DEPARTMENT)), "%s书记履职审查".formatted(name),
				unfit.businessKey(), "unfit", List.of("上级党组织建议及时调整%s书记，请研究并组织选举或者任免。".formatted(name)));
	}

	/** Whoever took the branch over hears what it has left unsolved. */
	@EventListener
	void on(RectificationClosed closed) {
		var name = this.organizations.unit(closed.unit()).name();
		closed.into()
			.filter((into) -> !closed.open().isEmpty())
			.ifPresent((into) -> send(urged(into), "%s整改提高".formatted(name), closed.businessKey(), "closed",
					List.of("%s已并入本支部，其整改提高终止，尚未销号的问题请一并整改：%s。".formatted(name, String.join("；", closed.open())))));
	}

	private Set<String> urged(String unit) {
		var groups = new HashSet<String>(this.desk.access().secretaries(unit));
		groups.addAll(this.desk.access().superiors(unit));
		return groups.stream()
			.flatMap((group) -> Role.parse(group).stream())
			.flatMap((role) -> this.organizations.holders(role).stream())
			.collect(Collectors.toSet());
	}

	private void send(Collection<String> people, String title, String key, String occasion, List<String> lines) {
		this.notifications.send(people, Notifications.DECISION, Map.of(Notifications.KEY, key + " " + occasion, "title",
				title, "lines", lines, "link", "/rectifications/" + key));
	}

}
