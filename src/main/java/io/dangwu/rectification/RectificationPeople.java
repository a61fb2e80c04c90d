package io.dangwu.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import io.dangwu.grading.Grade;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is asked in a rectification.
 */
@Service
@Transactional(readOnly = true)
public class RectificationPeople {

	private final RectificationDesk desk;

	private final ProblemDesk problems;

	RectificationPeople(RectificationDesk desk, ProblemDesk problems) {
		this.desk = desk;
		this.problems = problems;
	}

	public List<String> secretaries(String key) {
		return this.desk.access().secretaries(this.desk.get(key).unit());
	}

	public List<String> committee(String key) {
		return this.desk.access().committee(this.desk.get(key).unit());
	}

	public List<String> superiors(String key) {
		return this.desk.access().superiors(this.desk.get(key).unit());
	}

	public List<String> deciders() {
		return this.desk.access().deciders();
	}

	/** Who answers for one problem. */
	public List<String> responsible(String key, int number) {
		return this.problems.responsible(this.desk.get(key).plan().problem(number));
	}

	/** The problems of the plan, by number. */
	public List<String> problems(String key) {
		return this.desk.get(key)
			.plan()
			.problems()
			.stream()
			.map((problem) -> String.valueOf(problem.number()))
			.toList();
	}

	/** The day by which one problem is to be solved. */
	public LocalDate deadline(String key, int number) {
		return Objects.requireNonNull(this.desk.get(key).plan().problem(number).planned().deadline());
	}

	public ProblemState state(String key, int number) {
		return this.desk.get(key).plan().problem(number).state();
	}

	/** Whether the secretary of such a branch comes under review. */
	public boolean isBackward(String key) {
		return this.desk.get(key).grade() == Grade.BACKWARD;
	}

}
