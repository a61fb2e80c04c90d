package io.dangwu.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.evidence.Evidence;
import io.dangwu.evidence.EvidencePlace;
import io.dangwu.evidence.EvidenceReaders;
import io.dangwu.evidence.EvidenceReading;
import io.dangwu.evidence.EvidenceService;
import io.dangwu.member.MemberDirectory;
import io.dangwu.member.Person;
import io.dangwu.member.PersonPurged;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The papers that people hand in to their own case. Whoever sees the person reads them;
 * they may be taken back on the day on which they were handed in, and are then part of
 * the file.
 */
@Service
@Transactional
public class OwnPapers implements EvidenceReaders {

	private final Developments files;

	private final MemberDirectory directory;

	private final EvidenceService evidence;

	private final EvidenceReading reading;

	private final Clock clock;

	OwnPapers(Developments files, MemberDirectory directory, EvidenceService evidence, EvidenceReading reading,
			Clock clock) {
		this.files = files;
		this.directory = directory;
		this.evidence = evidence;
		this.reading = reading;
		this.clock = clock;
	}

	/** Takes a paper in; refused once the case has ended. */
	public void handIn(String key, OwnPaper paper, String name, byte[] content, Actor actor) {
		var file = own(key, actor);
		this.evidence.keep(name, content, new EvidencePlace(key, paper.name(), file.unit()), actor);
	}

	/** Gives a paper of today back to its writer. */
	public void takeBack(String key, UUID paper, Actor actor) {
		own(key, actor);
		Verdict
			.refusedIf(of(key).stream().noneMatch((one) -> one.file().id().equals(paper) && one.retractable()),
					"材料只能在提交当日撤回，之后归入发展档案；需要更正的，请补交新的材料")
			.orThrow();
		this.evidence.remove(paper, key, (slot) -> true);
	}

	/** The papers of a case; whoever asks has checked who may see it. */
	@Transactional(readOnly = true)
	public List<PaperHandedIn> of(String key) {
		var today = LocalDate.now(this.clock);
		return this.reading.of(key)
			.stream()
			.map((file) -> new PaperHandedIn(OwnPaper.valueOf(file.slot()), file, file.uploadedOn().equals(today)))
			.toList();
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayRead(Evidence file, Actor actor) {
		return this.files.findByBusinessKey(file.caseKey()).flatMap((found) -> person(found, actor)).isPresent();
	}

	@EventListener
	void on(PersonPurged purged) {
		this.files.findByMemberId(purged.memberId()).forEach((file) -> this.evidence.forget(file.businessKey()));
	}

	private Development own(String key, Actor actor) {
		var own = this.files.findByBusinessKey(key)
			.filter((file) -> person(file, actor).map(Person::userId).filter(actor.userId()::equals).isPresent())
			.orElseThrow(() -> new AccessRefused("没有这一流程，或者不是您本人的流程"));
		Verdict.refusedIf(!own.stage().isOpen(), "本流程已经结束，不能再提交或者撤回材料").orThrow();
		return own;
	}

	private Optional<Person> person(Development file, Actor actor) {
		return this.directory.find(file.memberId(), actor);
	}

}
