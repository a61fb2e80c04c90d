package io.dangwu.award;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.dangwu.ApplicationTest;
import io.dangwu.award.rule.Standard;
import io.dangwu.award.rule.Way;
import io.dangwu.document.PaperFile;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.RegulationViolated;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The papers of a round say who is honoured, once it is decided, to those who may know.
 */
@ApplicationTest
class AwardPapersTest {

	private static final Actor OFFICE = new Actor("M07310008", Set.of(Role.of(RoleKind.PARTY_OFFICE)));

	private static final LocalDate JUNE = LocalDate.of(2012, 6, 1);

	@Autowired
	AwardPapers papers;

	@Autowired
	BackPlanPaper backPlan;

	@Autowired
	AwardDesk desk;

	@Test
	void nothingIsPrintedBeforeItIsDecided() {
		var round = round();
		round.course().reach(RoundStage.DECISION);
		save(round);

		assertThat(this.papers.ready(round.businessKey(), OFFICE)).isEmpty();
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.papers.pdf(round.businessKey(), AwardPaper.NOTICE, OFFICE))
			.withMessageContaining("评选还没有进行到这一步");
	}

	@Test
	void theNoticeNamesThoseProposedAndNobodyElse() throws IOException {
		var round = round();
		round.course().reach(RoundStage.DECISION);
		round.course().decidePreliminarily(JUNE, "纪要 1 号", "M07330007");
		save(round);
		proposed(round, "YXDY", "章拟表");
		stands(round, "YXDY", "李未选");

		var text = PaperFile.textOfPdf(this.papers.pdf(round.businessKey(), AwardPaper.NOTICE, OFFICE));

		assertThat(this.papers.ready(round.businessKey(), OFFICE)).containsExactly(AwardPaper.NOTICE);
		assertThat(text).contains("拟表彰对象名单", "章拟表", "优秀共产党员（1名）", "5个工作日").doesNotContain("李未选");
	}

	@Test
	void decisionRollAndCertificatesNameTheWinners() throws IOException {
		var round = decided();
		var key = round.businessKey();

		assertThat(this.papers.ready(key, OFFICE)).containsExactly(AwardPaper.values());
		assertThat(PaperFile.textOfWord(this.papers.word(key, AwardPaper.DECISION, OFFICE)))
			.contains("一、优秀共产党员（2名）", "二、先进基层党组织（1个）", "丁示例、彭示例", "中共示例职业技术学院委员会", "2012年6月20日")
			.doesNotContain("十大", "李未选");
		assertThat(PaperFile.textOfPdf(this.papers.pdf(key, AwardPaper.HONOUR_ROLL, OFFICE))).contains("丁示例", "第一段事迹",
				"第二段事迹");
		try (var certificates = Loader.loadPDF(this.papers.pdf(key, AwardPaper.CERTIFICATE, OFFICE))) {
			assertThat(certificates.getNumberOfPages()).isEqualTo(3);
		}
		assertThat(PaperFile.textOfWord(this.papers.word(key, AwardPaper.CERTIFICATE, OFFICE)))
			.contains("丁示例同志：", "示例支部：", "2012-YXDY-002")
			.doesNotContain("示例支部同志");
	}

	@Test
	void printsTheLastPossibleDaysOfAYear() throws IOException {
		var pdf = this.backPlan.of(2026, OFFICE);

		assertThat(PaperFile.textOfPdf(pdf)).contains("倒排时间表", "支部推荐", "表彰大会", "6月30日（二）");
		assertThat(PaperFile.outside(pdf)).isEmpty();
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> this.backPlan.of(99999, OFFICE))
			.withMessageContaining("2000 至 2100");
	}

	@ParameterizedTest
	@EnumSource(names = { "BRANCH_SECRETARY", "MEMBER", "GENERAL_BRANCH" })
	void areNotForThoseBelow(RoleKind kind) {
		var key = decided().businessKey();
		var below = new Actor("M01110001", Set.of(Role.of(kind, "ZZ01-T01")));

		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.papers.word(key, AwardPaper.CERTIFICATE, below));
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.backPlan.of(2026, below));
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.papers.ready(key, below));
	}

	private AwardRound decided() {
		var round = round();
		round.course().reach(RoundStage.FINAL);
		round.course().decideFinally(LocalDate.of(2012, 6, 20), "决定 1 号", "M07330007");
		save(round);
		proposed(round, "YXDY", "彭示例");
		proposed(round, "YXDY", "丁示例");
		proposed(round, "XJZZ", "示例支部");
		this.desk.of(round).forEach((one) -> {
			one.award();
			this.desk.nominations().saveAndFlush(one);
		});
		stands(round, "YRXF", "李未选");
		return round;
	}

	private AwardRound round() {
		var days = new RoundDays(JUNE, JUNE, JUNE, null, null, JUNE, JUNE, JUNE);
		var round = new AwardRound("ZZ00-PX-" + UUID.randomUUID(),
				new NewRound(2012, "2012 年“七一”表彰", JUNE, List.of(), days, Set.of(), null), JUNE, "M07310008");
		round.grant(List.of(new AwardKind("YXDY", "优秀共产党员", Standard.MEMBER, Way.QUOTA, 9, null),
				new AwardKind("XJZZ", "先进基层党组织", Standard.ORGANIZATION, Way.QUOTA, 2, 1),
				new AwardKind("YRXF", "十大育人先锋", Standard.STAFF, Way.LIST, 10, 1)), Set.of());
		return round;
	}

	private void save(AwardRound round) {
		this.desk.rounds().save(round);
	}

	private Nomination proposed(AwardRound round, String kind, String name) {
		var nomination = nomination(round, kind, name);
		nomination.propose(1);
		return this.desk.nominations().saveAndFlush(nomination);
	}

	private void stands(AwardRound round, String kind, String name) {
		this.desk.nominations().saveAndFlush(nomination(round, kind, name));
	}

	/** Each of another branch. */
	private Nomination nomination(AwardRound round, String kind, String name) {
		var branch = "ZZ01-T0" + (this.desk.of(round).size() + 1);
		return new Nomination(round.id(), new Nominated(kind, null, name, branch, "ZZ01"),
				new Deeds("第一段事迹。\n\n第二段事迹。", null, false, false, 3), JUNE, "M01110002");
	}

}
