package io.dangwu.development;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.dangwu.ApplicationTest;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.RegulationViolated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.of;

/**
 * Bad input at each step: refused in words, nothing stored, the task stays where it was.
 * One case meets them all on its way, for a refused one is as good as new.
 */
@ApplicationTest
class RefusalProcessTest {

	private static @Nullable String key;

	private static Instant moment = Instant.EPOCH;

	@Autowired
	private Chain chain;

	@Autowired
	private CaseRegister cases;

	static Stream<Arguments> refusals() {
		return Stream.of(of("holdTalk", Map.of("talkDate", "2016-02-28"), "派人谈话日期 2016-02-28 早于递交入党申请书日期 2016-03-01"),
				of("holdTalk", Map.of("talkDate", "2030-01-01"), "晚于今天"),
				of("holdTalk", Map.of("talkDate", "昨天"), "“谈话日期”填写的内容不符合要求：请填写日期"),
				of("holdTalk", Map.of("talkDate", 20160301), "请填写日期"),
				of("holdTalk", deviation("talkDate", null), "“谈话日期”没有填写"),
				of("holdTalk", Map.of("stage", "FULL"), "没有的项目：stage"),
				of("holdTalk", Map.of("talker", "SOMEBODY"), "“谈话人”填写的内容不符合要求"),
				of("recommendActivist", Map.of("recommenders", List.of()), "请至少选择一种推荐方式"),
				of("recommendActivist", Map.of("recommenders", List.of("FRIENDS")), "“推荐方式”填写的内容不符合要求"),
				of("decideActivist", Map.of("present", List.of()), "不到半数"),
				of("decideActivist", Map.of("approvals", 1), "未超过半数"),
				of("decideActivist", Map.of("approvals", 99), "应在 0 和到会人数"),
				of("decideActivist", Map.of("decision", "APPROVED"), "不能以“批准”结束"),
				of("assignCultivators", Map.of("cultivators", List.of()), "应为 1 至 2 名"),
				of("proposeProspect", Map.of("heard", List.of("GROUP")), "四方面的意见"),
				of("appointIntroducers", Map.of("introducers", List.of()), "应为 2 名"),
				of("trainProspect", Map.of("days", 2, "hours", 23), "集中培训 2 天、23 学时"),
				of("trainProspect", Map.of("days", 2.5), "请填写整数"),
				of("preReviewProspect", deviation("reference", null), "入党志愿书编号"),
				of("conveneMeeting", deviation("heldOn", null), "会议日期"), of("enterTally", Map.of("yes", 99), "99"),
				of("holdAdmissionTalk", Map.of("reported", false), "向党委汇报"),
				of("approveAdmission", deviation("present", null), "到会委员"),
				of("reviewProbation", Map.of("motion", "EXTEND"), "延长后的预备期满日期"),
				of("archiveDossier", Map.of("papers", List.of("APPLICATION")), "归档材料还缺：入党志愿书"));
	}

	private static Map<String, Object> deviation(String key, Object value) {
		var one = new HashMap<String, Object>();
		one.put(key, value);
		return one;
	}

	@AfterEach
	void todayAgain() {
		moment = this.chain.now();
		this.chain.endOfTest();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("refusals")
	void storesNothingAndKeepsTheTaskOpen(String task, Map<String, Object> deviation, String words) {
		var key = caseAt(task);
		var before = this.cases.find(key, Actor.SYSTEM).lines();

		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> this.chain.answer(key, task, deviation))
			.withMessageContaining(words);

		assertThat(this.cases.find(key, Actor.SYSTEM).lines()).isEqualTo(before);
		assertThat(this.chain.openTasks(key)).contains(task);
	}

	private String caseAt(String task) {
		if (key == null) {
			key = this.chain.waitingAt(task);
		}
		else {
			this.chain.momentIs(moment);
			this.chain.walkTo(key, task);
		}
		return key;
	}

}
