package io.dangwu.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import io.dangwu.care.rule.CareRule;
import io.dangwu.member.MemberService;
import io.dangwu.member.PersonalRecords;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters visits and aid and shows them to those who may read what was written.
 */
@Service
@Transactional
public class CareService implements PersonalRecords {

	private static final Logger LOG = LoggerFactory.getLogger(CareService.class);

	private final Visits visits;

	private final CareAccess access;

	private final MemberService members;

	private final Clock clock;

	CareService(Visits visits, CareAccess access, MemberService members, Clock clock) {
		this.visits = visits;
		this.access = access;
		this.members = members;
		this.clock = clock;
	}

	public void enter(UUID memberId, NewVisit visit, Actor actor) {
		var person = this.members.person(memberId);
		var unit = this.access.entersFor(person.branchCode(), actor)
			.orElseThrow(() -> new AccessRefused("走访慰问和帮扶由所在党支部书记或者党总支登记"));
		CareRule
			.check(person.status().isMember(), visit.on(), visit.content().strip(),
					visit.kind() == CareKind.HARDSHIP_AID, visit.amount(), LocalDate.now(this.clock))
			.orThrow();
		this.visits.write(new Visits.Row(memberId, unit, actor.userId(), visit), this.clock.instant());
		LOG.info("{} of {} entered for {}", visit.kind(), person.memberNo(), unit);
	}

	@Transactional(readOnly = true)
	public boolean mayEnter(UUID memberId, Actor actor) {
		return this.access.entersFor(this.members.person(memberId).branchCode(), actor).isPresent();
	}

	/** Whether the actor reads anything of anybody. */
	@Transactional(readOnly = true)
	public boolean reads(Actor actor) {
		return this.access.readsEverything(actor) || !this.access.reads(actor).isEmpty();
	}

	/** What the actor may read, the newest first. */
	@Transactional(readOnly = true)
	public List<Visit> all(Actor actor) {
		checkReads(actor);
		var rows = this.access.readsEverything(actor) ? this.visits.all() : this.visits.of(this.access.reads(actor));
		return rows.stream().map(this::visit).toList();
	}

	/** What the actor may read about one person, the newest first. */
	@Transactional(readOnly = true)
	public List<Visit> of(UUID memberId, Actor actor) {
		checkReads(actor);
		return this.visits.of(memberId).stream().filter(readableBy(actor)).map(this::visit).toList();
	}

	@Override
	public String title() {
		return "走访慰问和帮扶";
	}

	/**
	 * What was written is of those who wrote it; the person learns of the day and the
	 * aid.
	 */
	@Override
	@Transactional(readOnly = true)
	public List<Map<String, Object>> of(UUID memberId) {
		return this.visits.of(memberId).stream().map((row) -> {
			Map<String, Object> record = new LinkedHashMap<>();
			record.put("日期", row.visit().on().toString());
			record.put("种类", row.visit().kind().title());
			record.put("金额", (row.visit().amount() != null) ? row.visit().amount() + " 元" : "无");
			return record;
		}).toList();
	}

	private Predicate<Visits.Row> readableBy(Actor actor) {
		var units = this.access.reads(actor);
		return this.access.readsEverything(actor) ? (row) -> true : (row) -> units.contains(row.unit());
	}

	private void checkReads(Actor actor) {
		if (!reads(actor)) {
			throw new AccessRefused("走访慰问和帮扶的内容只有登记的单位、上级和组织部可以查看");
		}
	}

	private Visit visit(Visits.Row row) {
		var visit = row.visit();
		return new Visit(row.memberId(), this.members.person(row.memberId()).name(), visit.on(), visit.kind(),
				visit.content(), visit.amount(), this.access.name(row.unit()), row.enteredBy());
	}

}
