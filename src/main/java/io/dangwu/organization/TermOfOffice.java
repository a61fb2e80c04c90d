package io.dangwu.organization;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The running term of office of an organisation's leading body.
 *
 * @param electedOn day of the election with which it began
 * @param regularEnd its last day by the number of its years
 * @param approvedEnd its last day where the superior has approved another one
 */
public record TermOfOffice(LocalDate electedOn, LocalDate regularEnd, @Nullable LocalDate approvedEnd) {

	/** None where nobody was elected yet, or it is not known for how long. */
	static Optional<TermOfOffice> of(Term term, @Nullable LocalDate approvedEnd) {
		var electedOn = term.lastElectionOn();
		var regularEnd = term.endsOn();
		return (electedOn != null && regularEnd != null)
				? Optional.of(new TermOfOffice(electedOn, regularEnd, approvedEnd)) : Optional.empty();
	}

	public LocalDate end() {
		return (this.approvedEnd != null) ? this.approvedEnd : this.regularEnd;
	}

}
