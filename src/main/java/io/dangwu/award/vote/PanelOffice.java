package io.dangwu.award.vote;

import java.util.List;
import java.util.UUID;

import io.dangwu.award.RoundCalledOff;
import io.dangwu.award.vote.rule.Conflict;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appoints the members of a panel, and lets go those who have not handed in.
 */
@Service
@Transactional
public class PanelOffice {

	private static final Logger LOG = LoggerFactory.getLogger(PanelOffice.class);

	private final PanelDesk desk;

	private final PanelLetters letters;

	PanelOffice(PanelDesk desk, PanelLetters letters) {
		this.desk = desk;
		this.letters = letters;
	}

	/** Appoints all of them, or refuses all with every reason. */
	public void appoint(String roundKey, String kind, List<String> accounts, Actor actor) {
		checkOffice(actor);
		var panel = this.desk.panel(roundKey, kind);
		panel.open().and(Verdict.refusedIf(accounts.isEmpty(), "请填写评委的账号（党员编号或者工号）")).orThrow();
		var wanted = accounts.stream().distinct().toList();
		wanted.stream().map((account) -> check(account, panel)).reduce(Verdict.allowed(), Verdict::and).orThrow();
		wanted.forEach((account) -> appoint(account, panel));
		LOG.info("Panel {}: {} members appointed", panel.id(), wanted.size());
	}

	public void release(String roundKey, String kind, UUID sheet, Actor actor) {
		checkOffice(actor);
		var panel = this.desk.panel(roundKey, kind);
		panel.open().orThrow();
		var found = this.desk.sheets(panel)
			.stream()
			.filter((one) -> one.id().equals(sheet))
			.findFirst()
			.orElseThrow(() -> new AccessRefused("没有这名评委，请刷新页面"));
		Verdict.refusedIf(found.isSubmitted(), "评委%s已经提交评分，不能撤换".formatted(found.name())).orThrow();
		this.desk.sheets().delete(found);
		LOG.info("Panel {}: sheet {} taken back", panel.id(), sheet);
	}

	/** Nobody scores in a round that was called off. */
	@EventListener
	public void on(RoundCalledOff calledOff) {
		this.desk.panels().findByRoundKeyAndClosedOnIsNull(calledOff.businessKey()).forEach((panel) -> {
			panel.close(this.desk.today());
			this.letters.calledOff(panel, this.desk.sheets(panel));
		});
	}

	private Verdict check(String account, Panel panel) {
		var name = this.desk.nameOf(account);
		if (name.isEmpty()) {
			return Verdict.refused("没有账号“%s”，请核对".formatted(account));
		}
		return Verdict
			.refusedIf(this.desk.sheets(panel).stream().anyMatch((sheet) -> sheet.isOf(account)),
					"%s（%s）已经是评委".formatted(name.get(), account))
			.and(Verdict.refusedIf(
					panel.candidates()
						.stream()
						.anyMatch((candidate) -> this.desk.conflict(account, candidate, panel) == Conflict.SELF),
					"%s（%s）是这份名单上的候选人，不能担任评委".formatted(name.get(), account)));
	}

	private void appoint(String account, Panel panel) {
		var sheet = this.desk.sheets()
			.save(new ScoreSheet(panel.id(), account, this.desk.nameOf(account).orElseThrow()));
		this.letters.appointed(panel, sheet);
	}

	private static void checkOffice(Actor actor) {
		if (!actor.isSystem() && !actor.has(RoleKind.PARTY_OFFICE)) {
			throw new AccessRefused("评委由党委办公室聘请");
		}
	}

}
