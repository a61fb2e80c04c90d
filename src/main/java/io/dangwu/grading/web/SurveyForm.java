package io.dangwu.grading.web;

import org.jspecify.annotations.Nullable;

/**
 * What is typed to give out codes.
 */
record SurveyForm(@Nullable Integer people, @Nullable Integer codes) {

	int peopleOrNone() {
		return (this.people != null) ? this.people : 0;
	}

	int codesOrNone() {
		return (this.codes != null) ? this.codes : 0;
	}

}
