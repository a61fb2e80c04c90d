package io.dangwu.publicity.process;

import java.time.LocalDate;
import java.util.UUID;

import io.dangwu.publicity.Settlement;
import io.dangwu.publicity.rule.Finding;
import org.jspecify.annotations.Nullable;

/** What is answered when an objection was investigated. */
record InvestigateObjection(UUID objection, Finding finding, @Nullable LocalDate answeredOn, String document) {

	Settlement settlement() {
		return new Settlement(this.objection, this.finding, this.answeredOn, this.document);
	}

}
