package io.dangwu.election;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import io.dangwu.organization.TermOfOffice;
import io.dangwu.organization.Terms;
import io.dangwu.organization.Unit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Warns of the end of each term of office so many months ahead, and once it is over. A
 * warning that was due while nobody looked is given late; those that fall due together go
 * into one letter that names them all.
 */
@Service
@Transactional
public class TermWarnings {

	/** Stands for the warning that a term is over. */
	static final int OVER = 0;

	private static final Logger LOG = LoggerFactory.getLogger(TermWarnings.class);

	private final Terms terms;

	private final WarningBook book;

	private final TermLetters letters;

	private final ElectionLaws laws;

	TermWarnings(Terms terms, WarningBook book, TermLetters letters, ElectionLaws laws) {
		this.terms = terms;
		this.book = book;
		this.letters = letters;
		this.laws = laws;
	}

	public void warn() {
		var today = this.laws.today();
		this.terms.running().forEach((sheet) -> sheet.term().ifPresent((term) -> warn(sheet.unit(), term, today)));
	}

	private void warn(Unit unit, TermOfOffice term, LocalDate today) {
		var given = this.book.enter(unit.code(), term.end(), due(term, today));
		if (!given.isEmpty()) {
			this.letters.send(unit, term, given);
			LOG.info("{} warned of the end of its term on {}: {}", unit.code(), term.end(), given);
		}
	}

	/** All for which it is time, whether given before or not. */
	private List<Integer> due(TermOfOffice term, LocalDate today) {
		var ahead = this.laws.practiceOn(today)
			.warningMonths()
			.value()
			.stream()
			.filter((months) -> !today.isBefore(term.end().minusMonths(months)));
		return Stream.concat(ahead, Stream.of(OVER).filter((none) -> today.isAfter(term.end()))).toList();
	}

}
