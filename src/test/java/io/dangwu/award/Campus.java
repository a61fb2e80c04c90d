package io.dangwu.award;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.Staffing;
import io.dangwu.award.rule.KindTerms;
import io.dangwu.award.rule.Standard;
import io.dangwu.award.rule.Way;
import io.dangwu.member.Contact;
import io.dangwu.member.Identity;
import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Membership;
import io.dangwu.member.Milestones;
import io.dangwu.member.Occupation;
import io.dangwu.member.Person;
import io.dangwu.member.PersonCategory;
import io.dangwu.member.RegisterEntry;
import io.dangwu.member.RegisterLoader;
import io.dangwu.member.Sex;
import io.dangwu.member.Studies;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Appointments;
import io.dangwu.organization.Category;
import io.dangwu.organization.OrganizationEntry;
import io.dangwu.organization.OrganizationLoader;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Role;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.Share;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes general branches whose members may be honoured, and rounds in which they stand.
 */
@Component
class Campus {

	static final String LIST = "YRXF";

	private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

	private final JdbcClient jdbc;

	private final Register register;

	private final Staffing staffing;

	private final AwardDoors doors;

	Campus(JdbcClient jdbc, Register register, Staffing staffing, AwardDoors doors) {
		this.jdbc = jdbc;
		this.register = register;
		this.staffing = staffing;
		this.doors = doors;
	}

	/** A general branch with its secretary, and branches of that many members each. */
	Faculty aFaculty(int branches, int members) {
		var number = this.jdbc.sql("select count(*) from organization where code ~ '^P[A-Z][0-9]{2}$'")
			.query(Integer.class)
			.single();
		var code = "P%c%02d".formatted('A' + number / 100, number % 100);
		this.register.unit(code, OrganizationType.GENERAL_BRANCH, null, Unit.COLLEGE);
		var people = new HashMap<String, List<Person>>();
		for (var at = 1; at <= branches; at++) {
			var branch = "%s-T%02d".formatted(code, at);
			this.register.unit(branch, OrganizationType.BRANCH, Category.TEACHER, code);
			var own = new ArrayList<Person>();
			for (var member = 1; member <= members; member++) {
				own.add(this.register.member(branch, "第%d支部党员%d".formatted(at, member), MemberStatus.FULL));
			}
			this.register.secretary(own.get(0), branch);
			people.put(branch, own);
		}
		var secretary = this.register.member("%s-T01".formatted(code), "总支书记", MemberStatus.FULL);
		this.register.secretary(secretary, code);
		return new Faculty(code, people, secretary.userId(), this.staffing.anOfficer(PostKind.PARTY_OFFICE_STAFF),
				this.staffing.anOfficer(PostKind.ORG_DEPARTMENT_STAFF),
				this.staffing.anOfficer(PostKind.DISCIPLINE_STAFF), this.staffing.anOfficer(PostKind.COMMITTEE_MEMBER));
	}

	/** A member of that branch who sits in the college committee. */
	Person aCommitteeMember(String branch) {
		var person = this.register.member(branch, "党委委员", MemberStatus.FULL);
		this.register.sit(person);
		return person;
	}

	Register register() {
		return this.register;
	}

	Actor actor(String userId) {
		return new Actor(userId,
				this.staffing.groupsOf(userId)
					.stream()
					.map((group) -> Role.parse(group).orElseThrow())
					.collect(Collectors.toSet()));
	}

	/** A round of the year 2012 for the one faculty. */
	String open(Faculty faculty, KindTerms... kinds) {
		return this.doors.rounds().open(round(faculty, kinds), actor(faculty.office()));
	}

	NewRound round(Faculty faculty, KindTerms... kinds) {
		return new NewRound(2012, "2012 年“七一”表彰", LocalDate.parse("2012-05-31"), List.of(kinds),
				RoundDays.latest(this.doors.rounds().plan(2012, true)), Set.of(faculty.code()), null);
	}

	static KindTerms list(int places) {
		return new KindTerms(LIST, "十大育人先锋", Standard.STAFF, Way.LIST, null, null, null, null, places, 1, 46);
	}

	static KindTerms members(int perBranch) {
		return new KindTerms("YXDY", "优秀共产党员", Standard.MEMBER, Way.QUOTA, Share.of("3/100"), Share.of("5/100"), null,
				Share.of("2/100"), null, perBranch, null);
	}

	/** So many places, and as many reported as a unit has. */
	static KindTerms members(int places, int reported) {
		return new KindTerms("YXDY", "优秀共产党员", Standard.MEMBER, Way.QUOTA, null, null, null, null, places, 1, reported);
	}

	static KindTerms branches() {
		return new KindTerms("XJZZ", "先进基层党组织", Standard.ORGANIZATION, Way.QUOTA, null, null, Share.of("25/100"),
				Share.of("25/100"), null, 1, null);
	}

	static Deeds deeds() {
		return new Deeds("立足岗位，带头攻坚，服务学生。", "已征求党员和群众意见，没有不同意见。", false, false, 2);
	}

	UUID nominate(String key, Faculty faculty, String branch, String kind, int member) {
		var people = faculty.people().get(branch);
		return this.doors.nominations()
			.nominate(key, branch, new NewNomination(kind, people.get(member).id(), deeds()),
					actor(people.get(0).userId()));
	}

	/** Hands in what the branch has drafted. */
	void submit(String key, Faculty faculty, String branch, String on) {
		var people = faculty.people().get(branch);
		this.doors.nominations().submit(key, branch, LocalDate.parse(on), people.size(), actor(people.get(0).userId()));
	}

	/** The general branch reports all, in the order of their names. */
	void examine(String key, Faculty faculty) {
		var ranks = new HashMap<UUID, Examination>();
		var last = new HashMap<String, Integer>();
		board(key).nominations()
			.stream()
			.filter((one) -> one.state() == NominationState.SUBMITTED)
			.forEach((one) -> ranks.put(one.id(),
					new Examination(true, last.merge(one.kind().code(), 1, Integer::sum), null)));
		this.doors.examinations().report(key, faculty.code(), ranks, "同意推荐", actor(faculty.secretary()));
	}

	void check(String key, Faculty faculty) {
		this.doors.checks().check(key, all(key, NominationState.REPORTED), actor(faculty.department()));
		this.doors.checks().review(key, all(key, NominationState.CHECKED), actor(faculty.discipline()));
	}

	Map<UUID, Examination> all(String key, NominationState state) {
		return board(key).nominations()
			.stream()
			.filter((one) -> one.state() == state)
			.collect(Collectors.toMap(NominationView::id, (one) -> new Examination(true, null, null)));
	}

	RoundBoard board(String key) {
		return this.doors.reading().board(key, Actor.SYSTEM);
	}

	NominationView named(String key, String name) {
		return board(key).nominations().stream().filter((one) -> one.name().equals(name)).findFirst().orElseThrow();
	}

	AwardDoors doors() {
		return this.doors;
	}

	/** A general branch with its people by branch, and who acts for the college. */
	record Faculty(String code, Map<String, List<Person>> people, String secretary, String office, String department,
			String discipline, String committee) {

		String branch(int number) {
			return "%s-T%02d".formatted(this.code, number);
		}

		Person person(int branch, int member) {
			return this.people.get(branch(branch)).get(member);
		}

		String branchSecretary(int branch) {
			return person(branch, 0).userId();
		}

	}

	/** Where the awards are worked on. */
	@Component
	record AwardDoors(RoundService rounds, BranchNominationService nominations, ExaminationService examinations,
			CheckService checks, AwardDecisionService decisions, NoticeService notices, AwardReading reading,
			CallingOffService callingOff) {

	}

	/** Brings units and people into the register. */
	@Component
	static class Register {

		private final JdbcClient jdbc;

		private final OrganizationLoader organizations;

		private final RegisterLoader loader;

		private final Lookup lookup;

		Register(JdbcClient jdbc, OrganizationLoader organizations, RegisterLoader loader, Lookup lookup) {
			this.jdbc = jdbc;
			this.organizations = organizations;
			this.loader = loader;
			this.lookup = lookup;
		}

		void unit(String code, OrganizationType type, Category category, String superior) {
			this.organizations.loadUnits(
					List.of(OrganizationEntry.of(new Unit(code, "评选" + code, type, category, superior), LONG_AGO)));
		}

		/** Somebody of the staff who was found excellent in 2011 and has paid dues. */
		Person member(String branch, String name, MemberStatus status) {
			var number = this.jdbc.sql("select 'M' || lpad(nextval('member_no')::text, 8, '0')")
				.query(String.class)
				.single();
			var full = (status == MemberStatus.FULL) ? LONG_AGO.plusYears(1) : null;
			this.loader
				.load(List.of(
						new RegisterEntry(number, new Identity(name, Sex.F, LocalDate.of(1980, 1, 1), "PX" + number),
								Contact.NONE, Occupation.of(PersonCategory.STAFF), Studies.NONE,
								new Membership(status,
										new Milestones(LONG_AGO, LONG_AGO, LONG_AGO, LONG_AGO, LONG_AGO,
												LONG_AGO.plusYears(1), full),
										branch, null, YearMonth.of(2012, 5)),
								null)));
			var person = this.lookup.members().byNo(number).orElseThrow();
			this.jdbc.sql("""
					insert into appraisal_sheet (branch_code, year, entered_by, entered_at)
					values (?, 2011, 'test', now()) on conflict do nothing""").param(branch).update();
			this.jdbc
				.sql("insert into appraisal (member_id, year, grade, branch_code) values (?, 2011, 'EXCELLENT', ?)")
				.params(person.id(), branch)
				.update();
			return person;
		}

		void secretary(Person person, String unit) {
			this.lookup.appointments().appoint(person.userId(), unit, PostKind.SECRETARY, LONG_AGO);
		}

		void sit(Person person) {
			this.lookup.appointments().appoint(person.userId(), Unit.COLLEGE, PostKind.COMMITTEE_MEMBER, LONG_AGO);
		}

		JdbcClient jdbc() {
			return this.jdbc;
		}

	}

	/** Who knows people and posts. */
	@Component("campusLookup")
	record Lookup(Appointments appointments, MemberService members) {

	}

}
