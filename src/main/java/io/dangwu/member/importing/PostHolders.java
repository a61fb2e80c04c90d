package io.dangwu.member.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.dangwu.member.Account;
import io.dangwu.member.Colleague;
import io.dangwu.member.Filed;
import io.dangwu.member.RegisterBook;

/**
 * Finds who holds a post: a member by number or ID number, or somebody outside the
 * register, who is entered with the post.
 */
final class PostHolders {

	private final Run run;

	private final Roll roll;

	private final RegisterBook book;

	private final Map<String, Colleague> colleagues = new LinkedHashMap<>();

	PostHolders(Run run, Roll roll, RegisterBook book) {
		this.run = run;
		this.roll = roll;
		this.book = book;
	}

	/**
	 * The user id; of somebody who has no number yet the ID number, which only a run that
	 * writes nothing leaves so.
	 */
	Optional<String> holder(Line line) {
		var number = line.code(PostColumns.HOLDER).orElse("");
		if (number.matches("S\\d{8}")) {
			return colleague(line, number);
		}
		if (number.matches("M\\d{8}")) {
			return member(line, number);
		}
		if (!number.isEmpty()) {
			line.fault(PostColumns.HOLDER, "应为" + PostColumns.HOLDER.expected());
			return Optional.empty();
		}
		return byIdNumber(line);
	}

	/**
	 * Enters those who are not in the register.
	 */
	void write() {
		this.colleagues.values().forEach(this.book::put);
	}

	private Optional<String> member(Line line, String number) {
		var name = this.roll.nameOf(number)
			.or(() -> this.book.find(List.of(number), List.of()).stream().map((one) -> one.entry().name()).findFirst());
		if (name.isEmpty()) {
			line.fault(PostColumns.HOLDER, "“党员”表和系统中都没有这个编号");
			return Optional.empty();
		}
		var stated = line.text(PostColumns.NAME, null, 60);
		line.check(PostColumns.NAME, stated == null || name.get().isEmpty() || Words.name(stated).equals(name.get()),
				"编号 %s 是%s，请核对".formatted(number, name.get()));
		return Optional.of(number);
	}

	private Optional<String> byIdNumber(Line line) {
		var idNumber = line.code(PostColumns.ID_NUMBER).orElse("");
		var inFile = this.roll.numberOf(idNumber).map((number) -> number.isEmpty() ? idNumber : number);
		var holder = idNumber.isEmpty() ? Optional.<String>empty()
				: inFile.or(() -> this.book.find(List.of(), List.of(idNumber))
					.stream()
					.map(Filed::entry)
					.map((entry) -> entry.memberNo())
					.findFirst());
		line.check(idNumber.isEmpty() ? PostColumns.HOLDER : PostColumns.ID_NUMBER, holder.isPresent(),
				idNumber.isEmpty() ? "应填写任职人编号，没有编号的填写公民身份号码" : "“党员”表和系统中都没有这个号码");
		return holder;
	}

	private Optional<String> colleague(Line line, String number) {
		var known = this.book.colleague(number);
		var name = Optional.ofNullable(line.text(PostColumns.NAME, known.map(Account::name).orElse(null), 30))
			.map(Words::name)
			.orElse("");
		line.check(PostColumns.NAME, name.length() >= 2, "不在党员信息库中的，应填写 2 至 30 个字的姓名");
		var email = line.text(PostColumns.EMAIL, known.map(Account::email).orElse(null), 100);
		var stated = new Colleague(number, name, email);
		var before = this.colleagues.containsKey(number) ? Optional.of(this.colleagues.get(number))
				: known.map((account) -> new Colleague(number, account.name(), account.email()));
		if (!before.equals(Optional.of(stated))) {
			this.colleagues.put(number, stated);
			plan(line, number, name, before.isPresent());
		}
		return Optional.of(number).filter((any) -> name.length() >= 2);
	}

	private void plan(Line line, String number, String name, boolean isKnown) {
		this.run.plan()
			.add(Tab.POSTS, isKnown ? Change.CHANGED : Change.NEW, line.number(), number + " " + name,
					isKnown ? "姓名或者电子邮箱有更改" : "不在党员信息库中的任职人员");
	}

}
