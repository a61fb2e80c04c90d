package io.dangwu.member.importing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

import io.dangwu.member.Contact;
import io.dangwu.member.Ethnicity;
import io.dangwu.member.Identity;
import io.dangwu.member.Mask;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Membership;
import io.dangwu.member.Milestones;
import io.dangwu.member.Occupation;
import io.dangwu.member.RegisterEntry;
import io.dangwu.member.Sex;
import io.dangwu.member.Studies;
import io.dangwu.member.rule.IdNumberRule;
import io.dangwu.organization.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line about a person on top of what is known of him or her.
 */
record PersonReader(Line line, UnitNames units, LocalDate today) {

	private static final Pattern HIDDEN_MOBILE = Pattern.compile("\\d{3}\\*+\\d{4}");

	private static final int LONGEST = 60;

	/**
	 * The entry as it will be; none where the line lacks what an entry can't do without.
	 * @param idNumber in full and right in itself; none where it is wrong
	 */
	Optional<RegisterEntry> read(String memberNo, @Nullable String idNumber, @Nullable RegisterEntry before) {
		var known = Optional.ofNullable(before);
		var identity = identity(idNumber, known.map(RegisterEntry::identity));
		var contact = contact(known.map(RegisterEntry::contact).orElse(Contact.NONE));
		var occupation = occupation(known.map(RegisterEntry::occupation));
		var studies = studies(known.map(RegisterEntry::studies).orElse(Studies.NONE));
		var membership = membership(known.map(RegisterEntry::membership));
		var confirmed = this.line.date(PersonColumns.CONFIRMED, known.map(RegisterEntry::lastConfirmedOn).orElse(null));
		if (identity.isEmpty() || occupation.isEmpty() || membership.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new RegisterEntry(memberNo, identity.get(), contact, occupation.get(), studies,
				membership.get(), confirmed));
	}

	/**
	 * The ID number tells sex and birth date where they are not stated.
	 */
	private Optional<Identity> identity(@Nullable String idNumber, Optional<Identity> known) {
		var name = Optional
			.ofNullable(this.line.text(PersonColumns.NAME, known.map(Identity::name).orElse(null), LONGEST))
			.map(Words::name)
			.orElse("");
		this.line.check(PersonColumns.NAME, name.length() >= 2 && name.length() <= 30, "应为 2 至 30 个字");
		var ethnicity = this.line.choice(PersonColumns.ETHNICITY, Ethnicity::named,
				known.map(Identity::ethnicity).orElse(Ethnicity.HAN));
		var nativePlace = this.line.text(PersonColumns.NATIVE_PLACE, known.map(Identity::nativePlace).orElse(null),
				LONGEST);
		var sex = this.line.choice(PersonColumns.SEX, Sex.values(), Sex::title, null);
		if (idNumber == null) {
			return Optional.empty();
		}
		checkSex(sex, idNumber);
		checkBirth(idNumber);
		return Optional
			.of(new Identity(name, IdNumberRule.isMale(idNumber) ? Sex.M : Sex.F, IdNumberRule.birthDate(idNumber),
					idNumber, (ethnicity != null) ? ethnicity : Ethnicity.HAN, nativePlace));
	}

	private void checkSex(@Nullable Sex stated, String idNumber) {
		this.line.check(PersonColumns.SEX, stated == null || (stated == Sex.M) == IdNumberRule.isMale(idNumber),
				"与公民身份号码不符（第 17 位奇数为男，偶数为女），请核对");
	}

	/**
	 * Many registers keep the month of birth alone.
	 */
	private void checkBirth(String idNumber) {
		var born = IdNumberRule.birthDate(idNumber);
		var agrees = this.line.dateOrMonth(PersonColumns.BIRTH)
			.map((stated) -> stated.equals(born) || stated.equals(YearMonth.from(born)))
			.orElse(true);
		this.line.check(PersonColumns.BIRTH, agrees, "与公民身份号码第 7 至 14 位不符，请核对");
	}

	private Contact contact(Contact known) {
		return new Contact(mobile(known.mobile()), email(known.email()));
	}

	private @Nullable String mobile(@Nullable String known) {
		var stated = this.line.code(PersonColumns.MOBILE).map((text) -> text.replaceAll("[-—]", "")).orElse("");
		if (HIDDEN_MOBILE.matcher(stated).matches()) {
			this.line.check(PersonColumns.MOBILE, known != null && Mask.mobile(known).equals(stated),
					"隐去的号码与系统中的不符；不改的请留空，要改的请填写完整号码");
			return known;
		}
		if (!this.line.isStated(PersonColumns.MOBILE)) {
			return known;
		}
		var mobile = this.line.text(PersonColumns.MOBILE, known, LONGEST);
		this.line.check(PersonColumns.MOBILE, mobile == null || stated.matches("1\\d{10}"), "应为以 1 开头的 11 位数字");
		return (mobile != null) ? stated : null;
	}

	private @Nullable String email(@Nullable String known) {
		var email = this.line.text(PersonColumns.EMAIL, known, 100);
		this.line.check(PersonColumns.EMAIL, email == null || email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
				"应为电子邮箱地址");
		return email;
	}

	private Optional<Occupation> occupation(Optional<Occupation> known) {
		var category = this.line.choice(PersonColumns.CATEGORY, Vocabulary::category,
				known.map(Occupation::category).orElse(null));
		var post = this.line.text(PersonColumns.POST, known.map(Occupation::post).orElse(null), LONGEST);
		var title = this.line.text(PersonColumns.TITLE, known.map(Occupation::title).orElse(null), LONGEST);
		var education = this.line.choice(PersonColumns.EDUCATION, Vocabulary::education,
				known.map(Occupation::education).orElse(null));
		var degree = this.line.text(PersonColumns.DEGREE, known.map(Occupation::degree).orElse(null), LONGEST);
		if (category == null) {
			this.line.check(PersonColumns.CATEGORY, this.line.isFaulty(PersonColumns.CATEGORY),
					PersonColumns.CATEGORY.expected());
			return Optional.empty();
		}
		return Optional.of(new Occupation(category, post, title, education, degree));
	}

	private Studies studies(Studies known) {
		return new Studies(this.line.text(PersonColumns.CLASS, known.className(), LONGEST),
				this.line.text(PersonColumns.STUDENT_NO, known.studentNo(), LONGEST),
				this.line.date(PersonColumns.ENROLLED, known.enrolledOn()),
				this.line.date(PersonColumns.LEAVING, known.expectedLeaveOn()));
	}

	private Optional<Membership> membership(Optional<Membership> known) {
		var status = status(known.map(Membership::status));
		var way = known.map(Membership::milestones);
		var branch = branch(known.map(Membership::branchCode));
		var applied = this.line.date(PersonColumns.APPLIED, way.map(Milestones::appliedOn).orElse(null));
		var milestones = new Milestones((applied != null) ? applied : LocalDate.MIN,
				this.line.date(PersonColumns.ACTIVIST, way.map(Milestones::activistOn).orElse(null)),
				this.line.date(PersonColumns.PROSPECT, way.map(Milestones::prospectOn).orElse(null)),
				this.line.date(PersonColumns.ACCEPTED, way.map(Milestones::acceptedOn).orElse(null)),
				this.line.date(PersonColumns.APPROVED, way.map(Milestones::approvedOn).orElse(null)),
				this.line.date(PersonColumns.PROBATION_END, way.map(Milestones::probationEndsOn).orElse(null)),
				this.line.date(PersonColumns.FULL, way.map(Milestones::fullSince).orElse(null)));
		var group = this.line.text(PersonColumns.GROUP, known.map(Membership::partyGroup).orElse(null), LONGEST);
		var dues = this.line.month(PersonColumns.DUES, known.map(Membership::duesPaidUntil).orElse(null));
		if (status == null || branch.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Membership(status, milestones, branch.get().code(), group, dues));
	}

	private @Nullable MemberStatus status(Optional<MemberStatus> known) {
		var column = (this.line.tab() == Tab.MEMBERS) ? PersonColumns.MEMBER_STATUS : PersonColumns.CANDIDATE_STATUS;
		var status = this.line.choice(column, this::status,
				known.filter(this.line.tab().statuses()::contains).orElse(null));
		if (status == null) {
			this.line.check(column, this.line.isFaulty(column), column.expected());
		}
		return status;
	}

	private Optional<MemberStatus> status(String word) {
		return this.line.tab()
			.statuses()
			.stream()
			.filter((status) -> status.title().equals(word) || status.title().equals("入党" + word))
			.findFirst();
	}

	private Optional<Unit> branch(Optional<String> known) {
		if (!this.line.isStated(PersonColumns.BRANCH)) {
			this.line.check(PersonColumns.BRANCH, known.isPresent(), "应填写所在党支部的代码");
			return known.flatMap(this.units::find);
		}
		var unit = Optional.ofNullable(this.line.text(PersonColumns.BRANCH, null, LONGEST)).flatMap(this.units::find);
		if (unit.isEmpty()) {
			this.line.fault(PersonColumns.BRANCH, "“组织”表和系统中都没有这个党支部，请填写党支部的代码");
		}
		else if (!unit.get().isBranch()) {
			this.line.fault(PersonColumns.BRANCH, "这是%s，党员应编入党支部或者直属党支部".formatted(unit.get().type().title()));
			return Optional.empty();
		}
		return unit;
	}

}
