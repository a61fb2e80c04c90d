package io.dangwu.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.member.rule.EntryRule;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts contact, work and studies right, by those who keep the entries of the branch.
 */
@Service
@Transactional
public class CorrectionService {

	private static final Logger LOG = LoggerFactory.getLogger(CorrectionService.class);

	private final EntryDesk desk;

	private final Keepers keepers;

	private final MemberHistory history;

	private final Clock clock;

	CorrectionService(EntryDesk desk, Keepers keepers, MemberHistory history, Clock clock) {
		this.desk = desk;
		this.keepers = keepers;
		this.history = history;
		this.clock = clock;
	}

	/** The entry as it is, its numbers hidden, for those who may put it right. */
	@Transactional(readOnly = true)
	public RegisterEntry entry(UUID memberId, Actor actor) {
		var member = this.desk.member(memberId);
		this.keepers.check(member.person().branchCode(), actor);
		return Mask.of(this.desk.entry(member));
	}

	public void correct(UUID memberId, Correction correction, Actor actor) {
		var member = this.desk.member(memberId);
		this.keepers.check(member.person().branchCode(), actor);
		var today = LocalDate.now(this.clock);
		verdict(correction, today).orThrow();
		var old = this.desk.entry(member);
		var changed = changed(old, correction);
		Verdict.refusedIf(changed.isEmpty(), "没有改动").orThrow();
		this.desk.correct(member, correction);
		this.history.note(member.person(), HistoryKind.CORRECTED, today, changed);
		LOG.info("Entry of {} corrected", old.memberNo());
	}

	private static Verdict verdict(Correction correction, LocalDate today) {
		var contact = correction.contact();
		var studies = correction.studies();
		return EntryRule.contact(contact.mobile(), contact.email())
			.and(EntryRule.studies(studies.enrolledOn(), studies.expectedLeaveOn()))
			.and(EntryRule.dues(correction.duesPaidUntil(), today));
	}

	/** The names of the fields, never what is in them. */
	private static String changed(RegisterEntry old, Correction correction) {
		var work = old.occupation();
		var membership = old.membership();
		var mobile = correction.contact().mobile();
		return Stream
			.of(field("手机", old.contact().mobile(), (mobile != null) ? mobile : old.contact().mobile()),
					field("电子邮箱", old.contact().email(), correction.contact().email()),
					field("人员类别", work.category(), correction.occupation().category()),
					field("工作岗位", work.post(), correction.occupation().post()),
					field("专业技术职务", work.title(), correction.occupation().title()),
					field("学历", work.education(), correction.occupation().education()),
					field("学位", work.degree(), correction.occupation().degree()),
					field("班级、学号、在校时间", old.studies(), correction.studies()),
					field("党小组", membership.partyGroup(), correction.partyGroup()),
					field("党费交至", membership.duesPaidUntil(), correction.duesPaidUntil()))
			.filter((name) -> !name.isEmpty())
			.collect(Collectors.joining("、"));
	}

	private static String field(String name, @Nullable Object old, @Nullable Object now) {
		return Objects.equals(old, now) ? "" : name;
	}

}
