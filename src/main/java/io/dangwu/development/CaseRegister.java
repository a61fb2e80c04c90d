package io.dangwu.development;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.member.MemberDirectory;
import io.dangwu.member.MemberService;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Unit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases as people may look at them: whoever sees the person sees the case. */
@Service
@Transactional(readOnly = true)
public class CaseRegister {

	private final Developments files;

	private final MemberDirectory directory;

	private final MemberService members;

	CaseRegister(Developments files, MemberDirectory directory, MemberService members) {
		this.files = files;
		this.directory = directory;
		this.members = members;
	}

	/** The cases of all branches that the actor sees. */
	public List<CaseView> cases(Actor actor) {
		var units = this.directory.branches(actor).stream().map(Unit::code).toList();
		return this.files.findByUnitInOrderByBusinessKey(units)
			.stream()
			.flatMap((file) -> view(file, actor).stream())
			.toList();
	}

	/**
	 * One case; the same refusal for a case that is not there and one that is not to be
	 * seen.
	 */
	public CaseView find(String key, Actor actor) {
		return this.files.findByBusinessKey(key)
			.flatMap((file) -> view(file, actor))
			.orElseThrow(() -> new AccessRefused("没有这一流程，或者您无权查看"));
	}

	/** The cases of one person, as far as the actor sees the person. */
	public List<CaseView> ofPerson(UUID memberId, Actor actor) {
		return this.files.findByMemberId(memberId).stream().flatMap((file) -> view(file, actor).stream()).toList();
	}

	/** The actor's own cases. */
	public List<CaseView> own(Actor actor) {
		return this.members.byUserId(actor.userId())
			.stream()
			.flatMap((person) -> this.files.findByMemberId(person.id()).stream())
			.flatMap((file) -> view(file, actor).stream())
			.toList();
	}

	private Optional<CaseView> view(Development file, Actor actor) {
		return this.directory.find(file.memberId(), actor)
			.map((person) -> new CaseView(file.businessKey(), person, file.unit(), file.stage(),
					file.entries().stream().map(Entry::line).toList()));
	}

}
