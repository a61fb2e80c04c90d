package io.dangwu.development.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;

import io.dangwu.regulation.Regulations;

/**
 * The due dates of half-yearly inspections, each computed from the one start, never from
 * a due date before (发展党员工作细则 第十一条).
 */
public record InspectionSchedule(LocalDate start, Period every) {

	public static InspectionSchedule ofActivist(LocalDate activistOn, Regulations<DevelopmentRegulations> regulations) {
		return new InspectionSchedule(activistOn, regulations.on(activistOn).inspectionEvery().value());
	}

	/**
	 * The same rhythm during probation is practice of the college.
	 */
	public static InspectionSchedule ofProbation(LocalDate acceptedOn, Regulations<DevelopmentPractice> practice) {
		return new InspectionSchedule(acceptedOn, practice.on(acceptedOn).probationInspectionEvery().value());
	}

	/**
	 * The due date of an inspection, the first one being number one.
	 */
	public LocalDate due(int number) {
		return this.start.plus(this.every.multipliedBy(number));
	}

	public LocalDate nextDue(int done) {
		return due(done + 1);
	}

	/**
	 * How many inspections are due up to a day, that day included.
	 */
	public int dueUntil(LocalDate day) {
		return (int) Stream.iterate(1, (number) -> number + 1).takeWhile((number) -> !due(number).isAfter(day)).count();
	}

	public int missing(int done, LocalDate day) {
		return Math.max(0, dueUntil(day) - done);
	}

}
