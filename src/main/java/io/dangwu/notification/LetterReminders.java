package io.dangwu.notification;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import io.dangwu.member.TransferReading;
import io.dangwu.member.TransferView;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds the organisation department once a month of each letter of introduction that
 * has expired without a receipt.
 */
@Component
class LetterReminders {

	private final Notifications notifications;

	private final TransferReading transfers;

	private final OrganizationService organizations;

	private final Clock clock;

	LetterReminders(Notifications notifications, TransferReading transfers, OrganizationService organizations,
			Clock clock) {
		this.notifications = notifications;
		this.transfers = transfers;
		this.organizations = organizations;
		this.clock = clock;
	}

	@Transactional
	public void remind() {
		var department = this.organizations.holders(Role.of(RoleKind.ORG_DEPARTMENT));
		this.transfers.expired()
			.forEach((transfer) -> this.notifications.send(department, Notifications.DECISION, facts(transfer)));
	}

	private Map<String, Object> facts(TransferView transfer) {
		var letter = transfer.letter().orElseThrow();
		return Map.of(Notifications.KEY, "letter/%s/%s".formatted(transfer.id(), YearMonth.now(this.clock)), "title",
				"有介绍信已过有效期，还没有收到回执", "lines",
				List.of("姓名：" + transfer.name(), "转入党组织：" + transfer.to(),
						"介绍信：%s，有效期到 %s。".formatted(letter.number(), letter.validUntil()),
						"请联系本人和对方党组织：收到回执的登记回执，需要的重开介绍信，没有使用的收回。"),
				"link", "/transfers/" + transfer.id());
	}

}
