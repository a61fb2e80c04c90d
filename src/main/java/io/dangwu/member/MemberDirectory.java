package io.dangwu.member;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Unit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register as people may look at it: a list and a single entry follow the same
 * rights.
 */
@Service
@Transactional(readOnly = true)
public class MemberDirectory {

	private final Members members;

	private final OrganizationService organizations;

	private final Vault vault;

	MemberDirectory(Members members, OrganizationService organizations, Vault vault) {
		this.members = members;
		this.organizations = organizations;
		this.vault = vault;
	}

	public Person person(UUID id, Actor actor) {
		return member(id, actor).person();
	}

	/**
	 * The person, if it is one the actor may look at.
	 */
	public Optional<Person> find(UUID id, Actor actor) {
		return this.members.findById(id).map(Member::person).filter(sight(actor)::reaches);
	}

	/**
	 * The people of a unit and of all branches under it with one of the given statuses,
	 * all of them where none is given.
	 */
	public List<Person> peopleOf(String unit, Actor actor, MemberStatus... statuses) {
		var wanted = Arrays.asList((statuses.length > 0) ? statuses : MemberStatus.values());
		var sight = sight(actor);
		return branches(unit).flatMap((branch) -> peopleOf(branch, wanted, sight).stream()).toList();
	}

	/**
	 * The branches of which somebody may look at anybody.
	 */
	public List<Unit> branches(Actor actor) {
		return branches(actor, MemberStatus.APPLICANT);
	}

	/**
	 * The branches of which somebody may look at people with that status.
	 */
	public List<Unit> branches(Actor actor, MemberStatus status) {
		var sight = sight(actor);
		return this.organizations.units()
			.stream()
			.filter(Unit::isBranch)
			.filter((branch) -> sight.reaches(branch.code(), status))
			.toList();
	}

	/**
	 * The codes under which the files of people with that status lie that somebody may
	 * look at.
	 * @param unit only of this one and what is under it
	 */
	public Set<String> files(String unit, Actor actor, MemberStatus status) {
		var sight = sight(actor);
		return this.organizations.files(unit)
			.stream()
			.filter((code) -> sight.reaches(code, status))
			.collect(Collectors.toSet());
	}

	/**
	 * Those whom the actor may look at and whose name, or its pinyin, contains the text;
	 * nobody for an empty one.
	 */
	public Set<UUID> named(String text, Actor actor) {
		var sight = sight(actor);
		return text.isBlank() ? Set.of()
				: this.members.named(text.strip(), text.replaceAll("\\s", "").toLowerCase(Locale.ROOT))
					.stream()
					.map(Member::person)
					.filter(sight::reaches)
					.map(Person::id)
					.collect(Collectors.toSet());
	}

	/**
	 * The whole entry with its numbers hidden.
	 */
	public RegisterEntry entry(UUID id, Actor actor) {
		return Mask.of(member(id, actor).entry(this.vault));
	}

	/**
	 * The ID number with all hidden but the province, as in {@code 99****************}.
	 */
	public String maskedIdNumber(UUID id, Actor actor) {
		return Mask.idNumber(member(id, actor).identity(this.vault).idNumber());
	}

	/**
	 * The telephone number with its middle hidden, as in {@code 199****0015}.
	 */
	public Optional<String> maskedMobile(UUID id, Actor actor) {
		return member(id, actor).mobile(this.vault).map(Mask::mobile);
	}

	private List<Person> peopleOf(String branch, List<MemberStatus> wanted, Sight sight) {
		var visible = wanted.stream().filter((status) -> sight.reaches(branch, status)).toList();
		if (visible.isEmpty()) {
			throw refusal();
		}
		return this.members.ofBranch(branch, visible).stream().map(Member::person).toList();
	}

	/**
	 * The entry itself, for those who may look at it.
	 */
	Member member(UUID id, Actor actor) {
		var sight = sight(actor);
		return this.members.findById(id)
			.filter((member) -> sight.reaches(member.person()))
			.orElseThrow(MemberDirectory::refusal);
	}

	private Stream<String> branches(String unit) {
		return Stream.concat(this.organizations.find(unit).stream(), this.organizations.below(unit).stream())
			.filter(Unit::isBranch)
			.map(Unit::code);
	}

	private Sight sight(Actor actor) {
		return Sight.of(actor, this.organizations);
	}

	private static AccessRefused refusal() {
		return new AccessRefused("您没有权限查看该党员信息");
	}

}
