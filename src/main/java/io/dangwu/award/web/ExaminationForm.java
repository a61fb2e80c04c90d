package io.dangwu.award.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.award.Examination;

/**
 * What is said of each nomination: a field for its word, its rank and the reason.
 */
record ExaminationForm(Typed typed) {

	private static final String WORD = "passes-";

	Map<UUID, Examination> examinations() {
		return this.typed.fields()
			.keySet()
			.stream()
			.filter((field) -> field.startsWith(WORD))
			.map((field) -> field.substring(WORD.length()))
			.collect(Collectors.toMap(UUID::fromString, this::examination));
	}

	private Examination examination(String id) {
		return new Examination(this.typed.text(WORD + id).equals("true"), this.typed.numberOrNone("rank-" + id, "排序"),
				this.typed.orNone("reason-" + id));
	}

}
