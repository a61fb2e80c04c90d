package io.dangwu.budget.rule;

import io.dangwu.regulation.Verdict;

/**
 * How many members count at each rate.
 */
public record Heads(int teachers, int students) {

	public static final Heads NONE = new Heads(0, 0);

	public static Heads one(HeadKind kind) {
		return (kind == HeadKind.TEACHER) ? new Heads(1, 0) : new Heads(0, 1);
	}

	public Heads plus(Heads other) {
		return new Heads(Math.addExact(this.teachers, other.teachers), Math.addExact(this.students, other.students));
	}

	public int total() {
		return Math.addExact(this.teachers, this.students);
	}

	Verdict check() {
		return Verdict.refusedIf(this.teachers < 0, "教师党员人数不能为负数（%d）".formatted(this.teachers))
			.and(Verdict.refusedIf(this.students < 0, "学生党员人数不能为负数（%d）".formatted(this.students)));
	}

}
