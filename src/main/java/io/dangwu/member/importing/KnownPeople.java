package io.dangwu.member.importing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.dangwu.member.Filed;
import org.jspecify.annotations.Nullable;

/**
 * Those of the register whom some lines tell of.
 */
final class KnownPeople {

	private final Map<String, Filed> byNumber;

	private final Map<String, Filed> byIdNumber;

	private final Map<UUID, String> openCases;

	KnownPeople(PersonSources sources, List<Line> lines) {
		var found = sources.book().find(codes(PersonColumns.NO, lines), codes(PersonColumns.ID_NUMBER, lines));
		this.byNumber = found.stream()
			.collect(Collectors.toMap((filed) -> filed.entry().memberNo(), Function.identity()));
		this.byIdNumber = found.stream()
			.filter((filed) -> !filed.entry().identity().idNumber().isEmpty())
			.collect(Collectors.toMap((filed) -> filed.entry().identity().idNumber(), Function.identity()));
		this.openCases = sources.openCases(found.stream().map(Filed::id).toList());
	}

	/**
	 * The key of the case that decides on the person's way, if one is open.
	 */
	@Nullable String openCase(Filed person) {
		return this.openCases.get(person.id());
	}

	/**
	 * Whose line it is, as the register knows the person; a line that mixes two people up
	 * is wrong.
	 */
	@Nullable Filed find(Line line, String memberNo, IdNumberCell idNumber) {
		var byNumber = this.byNumber.get(memberNo);
		var byIdNumber = this.byIdNumber.get(idNumber.stated());
		if (memberNo.isEmpty()) {
			return byIdNumber;
		}
		if (byIdNumber != null && (byNumber == null || !byNumber.id().equals(byIdNumber.id()))) {
			line.fault(PersonColumns.ID_NUMBER, "系统中这个号码属于编号 %s 的人员，请核对编号和号码".formatted(byIdNumber.entry().memberNo()));
		}
		else if (byNumber != null && byIdNumber == null && !isCalledSo(line, byNumber)) {
			line.fault(PersonColumns.NO,
					idNumber.isHidden() ? "系统中这个编号的姓名不是这样；更正姓名的，请同时填写完整的公民身份号码" : "系统中这个编号属于另一个人，姓名和公民身份号码都不相符，请核对");
		}
		return byNumber;
	}

	/**
	 * Hidden digits and a wrong name together would let slipped lines through.
	 */
	private static boolean isCalledSo(Line line, Filed person) {
		return line.code(PersonColumns.NAME)
			.map((name) -> Words.name(name).equalsIgnoreCase(Words.name(person.entry().name()).replace(" ", "")))
			.orElse(true);
	}

	private static Set<String> codes(Column column, List<Line> lines) {
		return lines.stream().flatMap((line) -> line.code(column).stream()).collect(Collectors.toSet());
	}

}
