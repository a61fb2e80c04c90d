package io.dangwu.ballot.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import io.dangwu.ballot.BallotPaper;
import io.dangwu.ballot.rule.LineTally;
import io.dangwu.ballot.rule.PaperCount;
import io.dangwu.ballot.rule.VoteFigures;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;

/**
 * A count sheet as it is typed on the page.
 */
record CountForm(BallotPaper paper, int voters, Map<String, String> answers) {

	private static final int WRITE_INS = 10;

	PaperCount count() {
		Verdict.refusedIf(blank("issued") || blank("returned"), "请填写发出选票数和收回选票数").orThrow();
		var figures = new VoteFigures(this.voters, number("issued"), number("returned"));
		return new PaperCount(figures, number("valid"),
				this.paper.lines()
					.stream()
					.map((line) -> new LineTally(line.id(), number("approvals-" + line.id()),
							number("against-" + line.id()), number("abstentions-" + line.id())))
					.toList(),
				writeIns());
	}

	/** What was typed in a field. */
	public String value(String field) {
		return this.answers.getOrDefault(field, "");
	}

	/** As many rows as there may be names written in. */
	public List<Integer> rows() {
		return this.paper.writeIns()
				? IntStream.range(0, Math.min(WRITE_INS, this.paper.eligible().size())).boxed().toList() : List.of();
	}

	private List<LineTally> writeIns() {
		return rows().stream()
			.filter((row) -> !blank("name-" + row))
			.map((row) -> new LineTally(eligible("name-" + row), number("votes-" + row), 0, 0))
			.toList();
	}

	private UUID eligible(String field) {
		return this.paper.eligible()
			.stream()
			.map((name) -> name.id())
			.filter((id) -> id.toString().equals(value(field)))
			.findFirst()
			.orElseThrow(() -> new RegulationViolated(Verdict.refused("另选的人不在有被选举权的名单中，请从名单中选择")));
	}

	private boolean blank(String field) {
		return value(field).isBlank();
	}

	/** An empty field is none; what is no number is refused. */
	private int number(String field) {
		var typed = value(field).strip();
		Verdict.refusedIf(!typed.matches("\\d{0,6}"), "票数请填写不带小数的数字").orThrow();
		return typed.isEmpty() ? 0 : Integer.parseInt(typed);
	}

}
