package io.dangwu.member.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.dangwu.member.Filed;
import io.dangwu.member.Mask;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.RegisterEntry;
import org.jspecify.annotations.Nullable;

/**
 * Brings in the sheets of people, some hundred lines at a time; they are known by their
 * member numbers, and without one by their ID numbers.
 */
final class PersonImport {

	private static final int CHUNK = 500;

	private final Run run;

	private final UnitNames units;

	private final PersonSources sources;

	private final PersonCheck check;

	private final List<Line> chunk = new ArrayList<>(CHUNK);

	private final Roll roll = new Roll();

	private final Set<Tab> tabs = EnumSet.noneOf(Tab.class);

	PersonImport(Run run, UnitNames units, PersonSources sources) {
		this.run = run;
		this.units = units;
		this.sources = sources;
		this.check = new PersonCheck(sources.regulations(), run.today());
	}

	void take(Line line) {
		this.tabs.add(line.tab());
		this.chunk.add(line);
		if (this.chunk.size() == CHUNK) {
			settle();
		}
	}

	/**
	 * After the last line of all sheets.
	 */
	void finish() {
		if (this.run.writes()) {
			this.sources.book().numberOn();
		}
		List<MemberStatus> told = this.tabs.stream().flatMap((tab) -> tab.statuses().stream()).toList();
		this.sources.book()
			.enrolled(told)
			.stream()
			.filter((person) -> !this.roll.hasNumber(person.memberNo()))
			.forEach((person) -> this.run.plan()
				.add(Tab.of(person.status()), Change.MISSING, 0, person.memberNo() + " " + person.name(),
						"%s，%s".formatted(person.status().title(), person.branchCode())));
	}

	/**
	 * Everybody whom the file tells of.
	 */
	Roll roll() {
		return this.roll;
	}

	/**
	 * After the last line of a sheet: judges what is still waiting.
	 */
	void settle() {
		var known = new KnownPeople(this.sources, this.chunk);
		var added = new ArrayList<RegisterEntry>();
		var changed = new ArrayList<RegisterEntry>();
		this.chunk.forEach((line) -> judge(line, known, added, changed));
		if (this.run.writes()) {
			this.sources.book().change(changed);
			this.sources.book().add(numbered(added));
		}
		this.chunk.clear();
	}

	private void judge(Line line, KnownPeople known, List<RegisterEntry> added, List<RegisterEntry> changed) {
		var memberNo = memberNo(line);
		var idNumber = IdNumberCell.of(line);
		var before = known.find(line, memberNo, idNumber);
		var number = (before != null) ? before.entry().memberNo() : memberNo;
		line.check(PersonColumns.ID_NUMBER, !memberNo.isEmpty() || !this.roll.hasNumber(number),
				"与%s是同一个人".formatted(this.roll.place(number)));
		var entry = new PersonReader(line, this.units, this.run.today()).read(number,
				idNumber.inFull(before, this.roll, this.run.today()), (before != null) ? before.entry() : null);
		entry.ifPresent((after) -> {
			this.check.check(after, line);
			if (before != null) {
				this.check.change(before.entry(), after, known.openCase(before), line);
			}
			plan(line, before, after, added, changed);
		});
		this.roll.add(line, number, idNumber.stated(), entry.map(RegisterEntry::name).orElse(""));
	}

	private String memberNo(Line line) {
		var memberNo = line.code(PersonColumns.NO).orElse("");
		line.check(PersonColumns.NO, memberNo.isEmpty() || memberNo.matches("M\\d{8}"), "应为 M 加八位数字；新登记的人员不填");
		line.check(PersonColumns.NO, !this.roll.hasNumber(memberNo), "与%s重复".formatted(this.roll.place(memberNo)));
		return memberNo;
	}

	private void plan(Line line, @Nullable Filed before, RegisterEntry after, List<RegisterEntry> added,
			List<RegisterEntry> changed) {
		var plan = this.run.plan();
		var facts = "%s，%s".formatted(after.status().title(), after.branchCode());
		if (before == null) {
			plan.add(line.tab(), Change.NEW, line.number(),
					(after.memberNo().isEmpty() ? "（新编号）" : after.memberNo()) + " " + after.name(), facts);
			added.add(after);
		}
		else if (before.entry().equals(after)) {
			plan.alike(line.tab());
		}
		else {
			plan.add(line.tab(), Change.CHANGED, line.number(), after.memberNo() + " " + after.name(),
					difference(before.entry(), after));
			changed.add(after);
		}
	}

	private static String difference(RegisterEntry before, RegisterEntry after) {
		var hidden = Difference.between(Cells.of(Mask.of(before)), Cells.of(Mask.of(after)));
		return hidden.isEmpty() ? "公民身份号码或者手机号码（隐去的数字）有更改" : hidden;
	}

	private List<RegisterEntry> numbered(Collection<RegisterEntry> added) {
		var wanted = (int) added.stream().filter((entry) -> entry.memberNo().isEmpty()).count();
		var numbers = new ArrayDeque<>(this.sources.book().nextNumbers(wanted));
		return added.stream()
			.map((entry) -> entry.memberNo().isEmpty() ? number(entry, numbers.pop()) : entry)
			.toList();
	}

	private RegisterEntry number(RegisterEntry entry, String memberNo) {
		this.roll.number(entry.identity().idNumber(), memberNo);
		return entry.numbered(memberNo);
	}

}
