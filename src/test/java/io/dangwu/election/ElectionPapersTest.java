package io.dangwu.election;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.dangwu.ApplicationTest;
import io.dangwu.Cases;
import io.dangwu.document.PaperFile;
import io.dangwu.organization.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The papers of an election as they are printed: whole, within the sheet, in words of the
 * office.
 */
@ApplicationTest
class ElectionPapersTest {

	private static final String DAY = "2026-06-01";

	private static final String MEETING = "2026-06-08";

	@Autowired
	private Electorate electorate;

	@Autowired
	private ElectionPapers papers;

	@Autowired
	private Cases cases;

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void printsRequestBallotCountAndReport() throws IOException {
		var run = this.electorate.begin(10, DAY).nominated(3, 0, 1, 2, 3);
		this.cases.on(MEETING);
		run.rolled(MEETING).met(MEETING, 10).watched();
		var ballot = this.papers.sheet(run.key(), ElectionPaper.BALLOT, 1, Actor.SYSTEM);
		run.counted(10, Map.of(0, 9, 1, 8, 2, 7, 3, 3));
		run.secretaryElected(MEETING, List.of(0, 1, 2), 1, 3);

		var request = this.papers.letter(run.key(), ElectionPaper.REQUEST, Actor.SYSTEM);
		var count = this.papers.sheet(run.key(), ElectionPaper.COUNT, 1, Actor.SYSTEM);
		var report = this.papers.letter(run.key(), ElectionPaper.REPORT, Actor.SYSTEM);

		assertThat(PaperFile.textOfPdf(request)).contains("2026年6月1日召开", "当否，请批示");
		assertThat(PaperFile.textOfPdf(ballot)).contains("赞成", "不赞成", "弃权", "党员1", "党员4", "填写说明");
		assertThat(PaperFile.textOfPdf(count)).contains("监票人（签名）", "玖（9）");
		assertThat(PaperFile.textOfPdf(report)).contains("2026年6月8日召开", "党员1", "当选");
		for (var paper : Stream.of(request, ballot, count, report).toList()) {
			assertThat(PaperFile.outside(paper)).isEmpty();
			assertThat(PaperFile.textOfPdf(paper)).doesNotContain("2026-06", "null");
		}
	}

}
