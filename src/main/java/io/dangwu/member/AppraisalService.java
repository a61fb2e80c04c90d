package io.dangwu.member;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.member.rule.AppraisalRule;
import io.dangwu.member.rule.RegisterPractice;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The yearly appraisal of the members of a branch, entered on one sheet.
 */
@Service
@Transactional
public class AppraisalService {

	private static final Logger LOG = LoggerFactory.getLogger(AppraisalService.class);

	private static final MemberStatus[] APPRAISED = { MemberStatus.FULL, MemberStatus.PROBATIONARY };

	private final Appraisals appraisals;

	private final AppraisalDesk desk;

	private final Regulations<RegisterPractice> practice;

	private final Clock clock;

	AppraisalService(Appraisals appraisals, AppraisalDesk desk, Regulations<RegisterPractice> practice, Clock clock) {
		this.appraisals = appraisals;
		this.desk = desk;
		this.practice = practice;
		this.clock = clock;
	}

	/**
	 * The sheet of a branch, for those who may look at its members.
	 */
	@Transactional(readOnly = true)
	public AppraisalSheet sheet(String branch, int year, Actor actor) {
		var people = this.desk.people(branch, actor, APPRAISED);
		var grades = this.appraisals.of(people.stream().map(Person::id).toList(), year);
		var lines = people.stream().map((person) -> new AppraisalSheet.Line(person, grades.get(person.id()))).toList();
		return new AppraisalSheet(branch, this.desk.name(branch), year, lines,
				this.appraisals.excessReason(branch, year).orElse(null), this.desk.isOpen(branch, actor));
	}

	/**
	 * Enters the whole sheet.
	 * @param grades of those who were appraised
	 * @param reason why more are found excellent than is normal
	 */
	public void enter(String branch, int year, Map<UUID, AppraisalGrade> grades, @Nullable String reason, Actor actor) {
		this.desk.checkOpen(branch, actor);
		var members = ids(this.desk.people(branch, actor, APPRAISED));
		var today = LocalDate.now(this.clock);
		var excellent = grades.values().stream().filter((grade) -> grade == AppraisalGrade.EXCELLENT).count();
		Verdict.refusedIf(Year.of(year).isAfter(Year.from(today)), "还不能登记 %d 年的民主评议".formatted(year))
			.and(Verdict.refusedIf(!members.containsAll(grades.keySet()), "名单中有人已不在本支部，请重新打开这一页"))
			.and(AppraisalRule.check((int) excellent, members.size(), reason,
					this.practice.on(today).excellentAtMost()))
			.orThrow();
		this.appraisals.write(branch, year, grades, reason, actor.userId(), this.clock.instant());
		LOG.info("Appraisal of {} for {} entered, {} members", branch, year, grades.size());
	}

	private static Set<UUID> ids(List<Person> people) {
		return people.stream().map(Person::id).collect(Collectors.toSet());
	}

}
