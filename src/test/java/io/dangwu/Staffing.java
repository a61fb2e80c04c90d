package io.dangwu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.dangwu.member.Colleague;
import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Milestones;
import io.dangwu.member.Person;
import io.dangwu.member.PersonCategory;
import io.dangwu.member.Contact;
import io.dangwu.member.Identity;
import io.dangwu.member.Membership;
import io.dangwu.member.Occupation;
import io.dangwu.member.Studies;
import io.dangwu.member.RegisterEntry;
import io.dangwu.member.RegisterLoader;
import io.dangwu.member.Sex;
import io.dangwu.organization.Appointments;
import io.dangwu.organization.OrganizationEntry;
import io.dangwu.organization.OrganizationLoader;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Role;
import io.dangwu.organization.Unit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Branches and people made for a test, each new, so that tests do not meet. */
@Component
public class Staffing {

	private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

	private static final int LETTERS = 26;

	private final JdbcClient jdbc;

	private final OrganizationLoader organizations;

	private final RegisterLoader register;

	private final OrganizationService units;

	private final Appointments appointments;

	private final MemberService members;

	Staffing(JdbcClient jdbc, OrganizationLoader organizations, RegisterLoader register, OrganizationService units,
			Appointments appointments, MemberService members) {
		this.jdbc = jdbc;
		this.organizations = organizations;
		this.register = register;
		this.units = units;
		this.appointments = appointments;
		this.members = members;
	}

	/**
	 * A general branch with two branches, to which the full members belong by turns; the
	 * first is the secretary of the general branch.
	 */
	public Branch aGeneralBranchWith(int fullMembers) {
		var code = newCode();
		found(new Unit(code, code + "党总支", OrganizationType.GENERAL_BRANCH, null, Unit.COLLEGE));
		var branches = List.of(code + "-T01", code + "-T02");
		branches.forEach((branch) -> found(new Unit(branch, branch + "党支部", OrganizationType.BRANCH, null, code)));
		var people = new ArrayList<Person>();
		for (var i = 0; i < fullMembers; i++) {
			people.add(aMember(branches.get(i % branches.size()), "党员" + (i + 1)));
		}
		this.appointments.appoint(people.get(0).userId(), code, PostKind.SECRETARY, LONG_AGO);
		return new Branch(code, List.copyOf(people));
	}

	/** A directly affiliated branch of full members; the first is its secretary. */
	public Branch aBranchWith(int fullMembers) {
		var code = newCode();
		found(new Unit(code, code + "直属党支部", OrganizationType.DIRECT_BRANCH, null, Unit.COLLEGE));
		var people = new ArrayList<Person>();
		for (var i = 0; i < fullMembers; i++) {
			people.add(aMember(code, "党员" + (i + 1)));
		}
		this.appointments.appoint(people.get(0).userId(), code, PostKind.SECRETARY, LONG_AGO);
		return new Branch(code, List.copyOf(people));
	}

	public Person aMember(String branch, String name) {
		return person(branch, name, MemberStatus.FULL, new Milestones(LONG_AGO, LONG_AGO, LONG_AGO, LONG_AGO, LONG_AGO,
				LONG_AGO.plusYears(1), LONG_AGO.plusYears(1)));
	}

	public Person aProbationaryMember(String branch, String name) {
		return person(branch, name, MemberStatus.PROBATIONARY,
				new Milestones(LONG_AGO, LONG_AGO, LONG_AGO, LONG_AGO, LONG_AGO, LocalDate.of(2099, 1, 1), null));
	}

	public Person aProspect(String branch, String name) {
		return person(branch, name, MemberStatus.PROSPECT,
				new Milestones(LONG_AGO, LONG_AGO, LONG_AGO, null, null, null, null));
	}

	/** Somebody of the college's offices who holds that post. */
	public String anOfficer(PostKind post) {
		var number = "S%08d"
			.formatted(this.jdbc.sql("select 80000000 + count(*) from colleague").query(Integer.class).single());
		this.register.loadColleagues(List.of(new Colleague(number, "工作人员", null)));
		this.appointments.appoint(number, Unit.COLLEGE, post, LONG_AGO);
		return number;
	}

	/** Takes the rights of a member, as a sanction does. */
	public void putUnderPartyProbation(Person member) {
		this.jdbc.sql(
				"insert into sanction (id, member_id, kind, since) values (gen_random_uuid(), ?, 'PARTY_PROBATION', ?)")
			.params(member.id(), LONG_AGO)
			.update();
	}

	public List<String> groupsOf(String userId) {
		return Stream.concat(this.units.rolesOf(userId).stream(), this.members.rolesOf(userId).stream())
			.map(Role::groupId)
			.distinct()
			.toList();
	}

	private String newCode() {
		var number = this.jdbc.sql("select count(*) from organization where code like 'Y%'")
			.query(Integer.class)
			.single();
		return "Y%c%02d".formatted('A' + number / 100 % LETTERS, number % 100);
	}

	private void found(Unit unit) {
		this.organizations.loadUnits(List.of(OrganizationEntry.of(unit, LONG_AGO)));
	}

	private Person person(String branch, String name, MemberStatus status, Milestones milestones) {
		var number = this.jdbc.sql("select 'M' || lpad(nextval('member_no')::text, 8, '0')")
			.query(String.class)
			.single();
		this.register.load(List.of(new RegisterEntry(number,
				new Identity(name, Sex.F, LocalDate.of(1980, 1, 1), "TEST" + number), Contact.NONE,
				Occupation.of(PersonCategory.STAFF), Studies.NONE, new Membership(status, milestones, branch), null)));
		return this.members.byNo(number).orElseThrow();
	}

	/** A branch with its full members, the secretary first. */
	public record Branch(String code, List<Person> people) {

		public String secretary() {
			return this.people.get(0).userId();
		}

		public List<java.util.UUID> ids(int from, int to) {
			return this.people.subList(from, to).stream().map(Person::id).toList();
		}

	}

}
