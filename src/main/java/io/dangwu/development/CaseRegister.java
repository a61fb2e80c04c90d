package io.dangwu.development;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.dangwu.member.MemberDirectory;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Person;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Unit;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases as people may look at them: whoever sees the person sees the case, but nobody
 * what others wrote about himself.
 */
@Service
@Transactional(readOnly = true)
public class CaseRegister {

	private static final int PAGE = 20;

	private final Developments files;

	private final MemberDirectory directory;

	private final OrganizationService organizations;

	private final CaseTasks tasks;

	CaseRegister(Developments files, MemberDirectory directory, OrganizationService organizations, CaseTasks tasks) {
		this.files = files;
		this.directory = directory;
		this.organizations = organizations;
		this.tasks = tasks;
	}

	/** A page of the cases that the actor sees and looks for. */
	public CasePage cases(CaseSearch search, Actor actor) {
		var page = this.files.search(codes(search, actor, MemberStatus.APPLICANT), search.stages(),
				codes(search, actor, MemberStatus.FULL), !search.name().isBlank(),
				this.directory.named(search.name(), actor), PageRequest.of(Math.max(0, search.page()), PAGE));
		return new CasePage(rows(page, actor), page.getNumber(), page.getTotalPages(), page.getTotalElements());
	}

	/** The branches of which the actor sees cases. */
	public List<Unit> branches(Actor actor) {
		return this.directory.branches(actor, MemberStatus.APPLICANT);
	}

	/**
	 * One case; the same refusal for a case that is not there and one that is not to be
	 * seen.
	 */
	public CaseView find(String key, Actor actor) {
		return this.files.findByBusinessKey(key)
			.flatMap((file) -> person(file, actor).map((person) -> view(file, person)))
			.orElseThrow(() -> new AccessRefused("没有这一流程，或者您无权查看"));
	}

	/** Whether the cases of the person would be the actor's own. */
	public boolean isOwn(UUID memberId, Actor actor) {
		return this.directory.person(memberId, actor).userId().equals(actor.userId());
	}

	/** The cases of one person, the newest first; none of one's own. */
	public List<CaseView> of(UUID memberId, Actor actor) {
		this.directory.person(memberId, actor);
		return this.files.findByMemberId(memberId)
			.stream()
			.flatMap((file) -> person(file, actor).map((person) -> view(file, person)).stream())
			.sorted(Comparator.comparing(CaseView::businessKey).reversed())
			.toList();
	}

	private List<CaseRow> rows(Page<Development> page, Actor actor) {
		var waiting = this.tasks.waiting(page.map(Development::businessKey).toList());
		return page.stream()
			.flatMap((file) -> person(file, actor)
				.map((person) -> new CaseRow(file.businessKey(), person, this.organizations.unit(file.unit()),
						file.stage(), waiting.getOrDefault(file.businessKey(), List.of())))
				.stream())
			.toList();
	}

	private CaseView view(Development file, Person person) {
		return new CaseView(file.businessKey(), person, this.organizations.unit(file.unit()), file.stage(),
				file.steps().entries().stream().map(Entry::line).toList());
	}

	private Optional<Person> person(Development file, Actor actor) {
		return this.directory.find(file.memberId(), actor).filter((person) -> !person.userId().equals(actor.userId()));
	}

	private Set<String> codes(CaseSearch search, Actor actor, MemberStatus status) {
		return this.directory.files(search.unit().isEmpty() ? Unit.COLLEGE : search.unit(), actor, status);
	}

}
