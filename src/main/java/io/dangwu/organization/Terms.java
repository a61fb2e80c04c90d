package io.dangwu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the days of the terms of office; what the law says of them is judged by whoever
 * holds the elections.
 */
@Service
@Transactional
public class Terms {

	private final Organizations organizations;

	private final UnitHistory history;

	Terms(Organizations organizations, UnitHistory history) {
		this.organizations = organizations;
		this.history = history;
	}

	/** The organisations at work that have a term of office, by code. */
	@Transactional(readOnly = true)
	public List<UnitSheet> running() {
		return this.organizations.findByStatusOrderByCode(OrganizationStatus.ACTIVE)
			.stream()
			.map(Organization::sheet)
			.filter((sheet) -> sheet.term().isPresent())
			.toList();
	}

	/**
	 * The term of an organisation, locked until the end of the transaction, for who may
	 * change it; none where nobody was elected yet.
	 */
	public Optional<TermOfOffice> forChange(String code, Approval approval, Actor actor) {
		this.history.check(approval, actor);
		return organization(code).sheet().term();
	}

	/** The term ends on another day than its years give. */
	public void moveEnd(String code, LocalDate end, Approval approval, Actor actor) {
		var old = forChange(code, approval, actor).orElseThrow();
		organization(code).endTermOn(end.equals(old.regularEnd()) ? null : end);
		write(code, ChangeKind.TERM_MOVED, approval, "届满日期：%s → %s".formatted(old.end(), end), actor);
	}

	/** A new term begins with the election of a day. */
	public void begin(String code, LocalDate electedOn, Approval approval, Actor actor) {
		var old = forChange(code, approval, actor);
		var organization = organization(code);
		Verdict.refusedIf(organization.sheet().data().term().termYears() == null, "请先在党组织信息中填写每届任期（年）").orThrow();
		organization.beginTerm(electedOn);
		var before = old.map((term) -> "，上届任期至 " + term.end()).orElse("");
		write(code, ChangeKind.ELECTED, approval, "选举日期 " + electedOn + before, actor);
	}

	private void write(String code, ChangeKind kind, Approval approval, @Nullable String details, Actor actor) {
		this.history.write(code, kind, null, approval, details, actor);
		this.history.tell(new UnitChanged(code));
	}

	private Organization organization(String code) {
		return this.organizations.locked(List.of(code))
			.stream()
			.filter(Organization::isActive)
			.findFirst()
			.orElseThrow(() -> new RegulationViolated(Verdict.refused("没有代码为%s的党组织".formatted(code))));
	}

}
