package io.dangwu.development;

import java.time.LocalDate;

import io.dangwu.member.AccountWanted;
import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.NewApplicant;
import io.dangwu.member.Person;
import io.dangwu.organization.Actor;
import io.dangwu.organization.CaseKeys;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens cases, and ends or interrupts them by what happens outside their steps. */
@Service
@Transactional
public class DevelopmentService {

	private static final Logger log = LoggerFactory.getLogger(DevelopmentService.class);

	private final Developments files;

	private final Desk desk;

	private final MemberService members;

	private final ApplicationEventPublisher events;

	private final CaseKeys keys;

	DevelopmentService(Developments files, Desk desk, MemberService members, ApplicationEventPublisher events,
			CaseKeys keys) {
		this.files = files;
		this.desk = desk;
		this.members = members;
		this.events = events;
		this.keys = keys;
	}

	/**
	 * Enters an applicant in the register and opens the case.
	 * @return the business key of the case
	 */
	public String receive(NewApplicant applicant, Submission submission, Actor actor) {
		Desk.checkSecretary(applicant.branchCode(), actor);
		return open(this.members.register(applicant, actor), applicant.appliedOn(), submission, actor);
	}

	/**
	 * Opens the case of somebody in the register who has applied and has no open case.
	 */
	public String open(Person person, LocalDate appliedOn, Submission submission, Actor actor) {
		Desk.checkSecretary(person.branchCode(), actor);
		mayOpen(person, appliedOn).orThrow();
		var key = this.keys.next(person.branchCode(), Development.KIND, appliedOn.getYear());
		var file = new Development(key, person.id(), person.branchCode());
		this.desk.enter(file, Step.APPLICATION, Act.of(appliedOn, Outcome.DONE, submission.title()), actor);
		this.files.save(file);
		this.events.publishEvent(new AccountWanted(person.userId()));
		this.events.publishEvent(new ApplicationReceived(key));
		log.info("{} opened", key);
		return key;
	}

	/** The person takes the application back; possible as long as the case is open. */
	public void withdraw(String key, LocalDate on, String reference, Actor actor) {
		var file = this.desk.openFile(key, actor);
		this.desk.enter(file, Step.WITHDRAWAL, Act.of(on, Outcome.WITHDRAWN, reference), actor);
		this.events.publishEvent(new ApplicationWithdrawn(key));
	}

	/** Ends the case after a withdrawal. */
	public void recordWithdrawal(String key) {
		this.desk.reach(this.desk.file(key), Stage.WITHDRAWN, MemberStatus.LEFT, this.desk.today());
	}

	/**
	 * What a probationary member did is in a paper; the branch takes up the question of
	 * probation at once.
	 */
	public void discipline(String key, LocalDate on, String reference, Actor actor) {
		var file = this.desk.openFile(key, actor);
		Verdict.refusedIf(file.stage() != Stage.PROBATIONARY, "只有预备党员在预备期内才能登记违纪").orThrow();
		this.desk.enter(file, Step.DISCIPLINE, Act.of(on, Outcome.DISCIPLINED, reference), actor);
		this.events.publishEvent(new ProbationerDisciplined(key));
	}

	/** Not admitted, the person goes on as an activist; the time served counts. */
	public void returnToCultivation(String key) {
		var file = this.desk.file(key);
		this.desk.reach(file, Stage.ACTIVIST, MemberStatus.ACTIVIST, file.steps().dayOf(Step.ACTIVIST_DECISION));
	}

	private Verdict mayOpen(Person person, LocalDate appliedOn) {
		return afterThoseBefore(person, appliedOn).and(Verdict
			.refusedIf(person.status() != MemberStatus.APPLICANT,
					"%s现为%s，不能再发起发展流程".formatted(person.name(), person.status().title()))
			.and(Verdict.refusedIf(this.files.existsByMemberIdAndStageIn(person.id(), Stage.OPEN),
					person.name() + "已有正在办理的发展流程，不能重复发起")));
	}

	/** A new application follows the end of the case before. */
	private Verdict afterThoseBefore(Person person, LocalDate appliedOn) {
		return this.files.findByMemberId(person.id())
			.stream()
			.flatMap((file) -> file.steps().entries().stream())
			.map(Entry::on)
			.max(LocalDate::compareTo)
			.map((last) -> new DatedAct("递交申请日期", appliedOn).notBefore(new DatedAct("上一次流程办结日期", last)))
			.orElseGet(Verdict::allowed);
	}

}
