package io.dangwu.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.dangwu.Case;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.budget.rule.MidYearPolicy;
import io.dangwu.budget.rule.Rates;
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
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes budgets of years so long gone by that only the people of one test were members
 * then: each test has a year before that in which the people of the one before joined.
 */
@Component
class Treasury {

	static final Rates FLOOR = new Rates(Money.of("300"), Money.of("100"));

	private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

	private static int next = 1940;

	private final Staffing staffing;

	private final Cases cases;

	private final BudgetService budgets;

	private final People people;

	Treasury(Staffing staffing, Cases cases, BudgetService budgets, People people) {
		this.staffing = staffing;
		this.cases = cases;
		this.budgets = budgets;
		this.people = people;
	}

	/**
	 * A general branch with a teacher branch of three and a student branch of four
	 * students and a counsellor, and a directly affiliated branch of two.
	 */
	College aCollege() {
		var year = next;
		next -= 2;
		var number = this.people.nextUnit();
		var general = "JF%02d".formatted(number);
		var direct = "JG%02d".formatted(number);
		this.people.unit(general, OrganizationType.GENERAL_BRANCH, null, Unit.COLLEGE);
		this.people.unit(general + "-T01", OrganizationType.BRANCH, Category.TEACHER, general);
		this.people.unit(general + "-S01", OrganizationType.BRANCH, Category.STUDENT, general);
		this.people.unit(direct, OrganizationType.DIRECT_BRANCH, Category.OFFICE, Unit.COLLEGE);
		var joined = LocalDate.of(year - 1, 6, 1);
		var teachers = this.people.members(general + "-T01", PersonCategory.STAFF, 3, joined);
		var students = new ArrayList<>(this.people.members(general + "-S01", PersonCategory.STAFF, 1, joined));
		students.addAll(this.people.members(general + "-S01", PersonCategory.STUDENT, 4, joined));
		var office = this.people.members(direct, PersonCategory.STAFF, 2, joined);
		this.people.secretary(teachers.get(0), general);
		this.people.secretary(students.get(0), general + "-S01");
		this.people.secretary(office.get(0), direct);
		return new College(year, general, direct, teachers, students, office,
				this.staffing.anOfficer(PostKind.PARTY_OFFICE_STAFF), this.staffing.anOfficer(PostKind.FINANCE_STAFF),
				this.staffing.anOfficer(PostKind.COMMITTEE_MEMBER));
	}

	Case opened(College college, MidYearPolicy policy) {
		return this.cases.of(this.budgets.open(new NewBudget(college.year(), FLOOR, policy),
				new Actor(college.office(), Set.of(Role.of(RoleKind.PARTY_OFFICE)))));
	}

	/** Nobody is secretary of the unit any more. */
	void vacate(String unit) {
		this.people.release(unit);
	}

	/** Somebody of the organisation department. */
	Actor department() {
		return new Actor(this.staffing.anOfficer(PostKind.ORG_DEPARTMENT_STAFF),
				Set.of(Role.of(RoleKind.ORG_DEPARTMENT)));
	}

	/** A directly affiliated branch without members. */
	String aDirectBranch() {
		var code = "JG%02d".formatted(this.people.nextUnit());
		this.people.unit(code, OrganizationType.DIRECT_BRANCH, Category.OFFICE, Unit.COLLEGE);
		return code;
	}

	/** Somebody who joins the branch on the day. */
	Person joining(String branch, PersonCategory category, LocalDate on) {
		return this.people.members(branch, category, 1, on).get(0);
	}

	/** A little college of one test, and who acts in it. */
	record College(int year, String general, String direct, List<Person> teachers, List<Person> students,
			List<Person> directMembers, String office, String finance, String committee) {

		String teacherBranch() {
			return this.general + "-T01";
		}

		String studentBranch() {
			return this.general + "-S01";
		}

		String generalSecretary() {
			return this.teachers.get(0).userId();
		}

		String directSecretary() {
			return this.directMembers.get(0).userId();
		}

		Actor planner() {
			return new Actor(generalSecretary(), Set.of(Role.of(RoleKind.GENERAL_BRANCH, this.general)));
		}

		Actor directPlanner() {
			return new Actor(directSecretary(), Set.of(Role.of(RoleKind.BRANCH_SECRETARY, this.direct)));
		}

		String day(String monthAndDay) {
			return this.year + "-" + monthAndDay;
		}

	}

	/** Brings units and people into the register. */
	@Component
	static class People {

		private final JdbcClient jdbc;

		private final OrganizationLoader organizations;

		private final RegisterLoader register;

		private final Posts posts;

		People(JdbcClient jdbc, OrganizationLoader organizations, RegisterLoader register, Posts posts) {
			this.jdbc = jdbc;
			this.organizations = organizations;
			this.register = register;
			this.posts = posts;
			forgetEarlierRuns();
		}

		/** The database outlives a run: its budgets go, its people join later. */
		private void forgetEarlierRuns() {
			this.jdbc.sql("delete from budget_expense where unit like 'J%'").update();
			this.jdbc.sql("delete from budget_head where budget_id in (select id from budget where year <= 1940)")
				.update();
			this.jdbc.sql("delete from budget where year <= 1940").update();
			this.jdbc.sql("""
					update member set accepted_on = '2000-01-01', approved_on = '2000-01-01',
						probation_ends_on = '2001-01-01', full_since = '2001-01-01'
					where branch_code like 'J%'""").update();
		}

		int nextUnit() {
			return this.jdbc.sql("select count(*) from organization where code like 'JG%'")
				.query(Integer.class)
				.single();
		}

		void unit(String code, OrganizationType type, Category category, String superior) {
			this.organizations.loadUnits(List.of(OrganizationEntry
				.of(new Unit(code, "经费" + code, type, category, superior), LocalDate.of(1921, 7, 1))));
		}

		List<Person> members(String branch, PersonCategory category, int number, LocalDate joined) {
			var people = new ArrayList<Person>();
			for (var i = 0; i < number; i++) {
				var no = this.jdbc.sql("select 'M' || lpad(nextval('member_no')::text, 8, '0')")
					.query(String.class)
					.single();
				this.register.load(List.of(new RegisterEntry(no,
						new Identity("预算" + "甲乙丙丁戊".charAt(i), Sex.F, LocalDate.of(1800, 1, 1), "JF" + no),
						Contact.NONE, Occupation.of(category), Studies.NONE,
						new Membership(MemberStatus.FULL, new Milestones(joined, joined, joined, joined, joined,
								joined.plusYears(1), joined.plusYears(1)), branch),
						null)));
				people.add(this.posts.members().byNo(no).orElseThrow());
			}
			return people;
		}

		void secretary(Person person, String unit) {
			this.posts.appointments().appoint(person.userId(), unit, PostKind.SECRETARY, LONG_AGO);
		}

		void release(String unit) {
			var units = this.posts.organizations();
			units.postsIn(unit).forEach((post) -> units.release(post.id(), LocalDate.now(), Actor.SYSTEM));
		}

	}

	/** Who knows people and posts. */
	@Component
	record Posts(OrganizationService organizations, Appointments appointments, MemberService members) {

	}

}
