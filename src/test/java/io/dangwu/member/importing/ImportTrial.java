package io.dangwu.member.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.dangwu.member.importing.xlsx.WorkbookFile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs workbooks through the import at once, without page and background. */
@Component
class ImportTrial {

	private final ImportWork work;

	private final JdbcClient database;

	ImportTrial(ImportWork work, JdbcClient database) {
		this.work = work;
		this.database = database;
	}

	Trial check(byte[] workbook) {
		return run(workbook, false);
	}

	Trial write(byte[] workbook) {
		return run(workbook, true);
	}

	/** A unit and a birthday that no test has had. */
	Fresh fresh() {
		var number = this.database.sql("select count(*) from organization where code like 'Q%'")
			.query(Integer.class)
			.single();
		return new Fresh("Q%c%02d".formatted('B' + number / 100, number % 100),
				LocalDate.of(1950, 1, 1).plusDays(number).toString());
	}

	/** How much there is of everything that an import writes. */
	List<Long> extent() {
		return List.of(count("member"), count("organization"), count("post"), count("colleague"));
	}

	private long count(String table) {
		return this.database.sql("select count(*) from " + table).query(Long.class).single();
	}

	private Trial run(byte[] workbook, boolean writing) {
		var lines = new ArrayList<PlanLine>();
		try (var file = WorkbookFile.open(workbook)) {
			var run = this.work.run(file, writing, new Plan(lines::add), (rows) -> {
			}, (done) -> {
			});
			var annotated = new ByteArrayOutputStream();
			ImportWork.annotate(file, run, annotated);
			return new Trial(run, lines, annotated.toByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What a test may begin with. */
	record Fresh(String unit, String birthDate) {

		String branch() {
			return this.unit + "-T01";
		}

		String idNumber(int sequence) {
			return TestWorkbook.idNumber(this.birthDate, sequence);
		}

	}

	/** What came of it. */
	record Trial(Run run, List<PlanLine> lines, byte[] annotated) {

		List<String> faults(Tab tab) {
			return this.run.findings()
				.marks(tab)
				.stream()
				.map((mark) -> mark.row() + "/" + mark.column() + " " + mark.text().replace('\n', ' '))
				.toList();
		}

		int count(Change change) {
			return this.run.plan().count(change);
		}

	}

}
