package io.dangwu.ballot;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import io.dangwu.ApplicationTest;
import io.dangwu.Case;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@ApplicationTest
class BallotPagesTest {

	private static final Pattern RECEIPT = Pattern.compile("id=\"receipt\">([0-9a-f ]+)<");

	private static final Pattern PAGE = Pattern.compile("name=\"page\" value=\"([^\"]+)\"");

	@Autowired
	private Cases cases;

	@Autowired
	private Staffing staffing;

	@Autowired
	private PollingStation station;

	@Autowired
	private BallotReading reading;

	@Autowired
	private MockMvc pages;

	private Branch branch;

	private Case vote;

	private UUID id;

	@BeforeEach
	void openAVote() {
		this.cases.on(PollingStation.DAY.toString());
		this.branch = this.staffing.aBranchWith(8);
		open(BallotMode.ONLINE);
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void leadsAVoterFromTheStartPageToTheReceipt() throws Exception {
		assertThat(read("/home", 2)).contains("请您投票：选举支部委员会委员", "/ballots/" + this.id + "/paper");

		var paper = read(path("/paper"), 2);
		assertThat(paper).contains("党员2", "党员3", "党员4", "赞成的不超过 2 人", "不赞成的，可以另选他人");
		var answers = marked(page(paper), "APPROVE", "AGAINST", "ABSTAIN");
		answers.put("writeIn-" + person(2), " 党员8 ");
		var check = send("/check", 2, answers);
		assertThat(check.getContentAsString()).contains("选票还没有投出", "不赞成", "，另选 党员8", "弃权");
		var receipt = send("/cast", 2, answers).getContentAsString();

		assertThat(receipt).contains("选票已在票箱中").containsPattern(RECEIPT).doesNotContain("党员2", "党员8", "APPROVE");
		assertThat(read("/home", 2)).doesNotContain("请您投票：选举支部委员会委员");
		assertThat(read("/ballots", 2)).contains("您已投票，等待投票结束");
	}

	@Test
	void answersWithTheSameReceiptWhenAPageIsSentAgain() throws Exception {
		var answers = marked(page(read(path("/paper"), 2)), "APPROVE", "AGAINST", "ABSTAIN");

		var first = send("/cast", 2, answers).getContentAsString();
		var again = send("/cast", 2, answers);

		assertThat(again.getStatus()).isEqualTo(200);
		assertThat(again.getContentAsString()).contains("没有重复投入");
		assertThat(receipt(again.getContentAsString())).isEqualTo(receipt(first));
	}

	@Test
	void takesNothingFromASecondPage() throws Exception {
		var one = page(read(path("/paper"), 2));
		var other = page(read(path("/paper"), 2));
		send("/cast", 2, marked(one, "APPROVE", "AGAINST", "ABSTAIN"));

		var answer = send("/cast", 2, marked(other, "AGAINST", "AGAINST", "AGAINST"));

		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString()).contains("您已经投过票", "这一页的内容没有投入票箱");
		assertThat(this.pages.perform(get(path("/paper")).with(user(userId(2))))
			.andReturn()
			.getResponse()
			.getRedirectedUrl()).isEqualTo("/ballots/" + this.id);
	}

	@Test
	void keepsWhatWasMarkedWhenItSendsABallotBack() throws Exception {
		var paper = page(read(path("/paper"), 2));

		var answer = send("/check", 2, marked(paper, "APPROVE", "APPROVE", "APPROVE"));

		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString()).contains("多于应选的 2 人", paper);
		assertThat(answer.getContentAsString().split("checked=\"checked\"")).hasSize(4);
	}

	@Test
	void refusesWhatNobodyCouldMark() throws Exception {
		var answers = marked(page(read(path("/paper"), 2)), "AGAINST", "UNREADABLE", "ABSTAIN");
		answers.put("writeIn-" + person(1), "没有这个人");

		assertThat(send("/cast", 2, answers).getContentAsString()).contains("请对“党员3”选择");
		answers.put("stance-" + person(2), "ABSTAIN");
		assertThat(send("/cast", 2, answers).getContentAsString()).contains("另选的人不在有被选举权的名单中", "没有这个人");
		answers.put("writeIn-" + person(1), "党员3");
		assertThat(send("/cast", 2, answers).getContentAsString()).contains("党员3已经是候选人");
	}

	@Test
	void showsTheVoteToNobodyElse() throws Exception {
		var stranger = this.staffing.aBranchWith(1).secretary();

		for (var path : new String[] { "", "/paper", "/receipts", "/recount", "/count", "/progress" }) {
			var answer = this.pages.perform(get(path(path)).with(user(stranger))).andReturn().getResponse();
			assertThat(answer.getStatus()).as(path).isEqualTo(403);
		}
		assertThat(
				this.pages.perform(get(path("/recount")).with(user(userId(2)))).andReturn().getResponse().getStatus())
			.isEqualTo(403);
	}

	@Test
	void tellsTheChairHowManyHaveVotedAndNobodyWho() throws Exception {
		send("/cast", 2, marked(page(read(path("/paper"), 2)), "APPROVE", "AGAINST", "ABSTAIN"));

		assertThat(read(path(""), 0)).contains("已投票 1 人", "在册 8 人", "宣布投票结束").doesNotContain("党员3");
		assertThat(read(path(""), 3)).doesNotContain("已投票 1 人", "宣布投票结束");
	}

	@Test
	void publishesCountAndReceiptsWhenTheChairEndsTheVote() throws Exception {
		var receipt = receipt(send("/cast", 2, marked(page(read(path("/paper"), 2)), "APPROVE", "AGAINST", "ABSTAIN"))
			.getContentAsString());

		assertThat(send("/end", 0, Map.of()).getContentAsString()).contains("还有 7 人没有投票");
		assertThat(send("/end", 3, Map.of("evenSo", "true")).getStatus()).isEqualTo(403);
		assertThat(send("/end", 0, Map.of("evenSo", "true")).getRedirectedUrl()).isEqualTo("/ballots/" + this.id);

		assertThat(read(path(""), 3)).contains("收回 1 张", "投票有效", "名册指纹").doesNotContain("重新计票");
		assertThat(read(path("/receipts"), 3)).contains("全部回执 1 份", receipt);
		assertThat(send("/receipts", 2, Map.of("hash", receipt)).getContentAsString()).contains("对应的选票在票箱中");
		assertThat(send("/receipts", 2, Map.of("hash", "00")).getContentAsString()).contains("没有这份回执");
		assertThat(read(path("/recount"), 0)).contains("与公布的结果一致", "公开的选票 1 张").doesNotContain("党员7");
	}

	@Test
	void takesTheCountOfAVoteOnPaper() throws Exception {
		open(BallotMode.PAPER);
		assertThat(read(path(""), 4)).contains("录入计票结果");
		assertThat(read(path("/count"), 4)).contains("发出选票", "党员2 赞成", "另选他人");
		assertThat(read(path("/count"), 3)).contains("由本次投票的计票人录入").doesNotContain("name=\"issued\"");

		var wrong = send("/count", 4, sheet("9"));
		assertThat(wrong.getStatus()).isEqualTo(422);
		assertThat(wrong.getContentAsString()).contains("党员2得赞成票 9，多于有效票 8 张", "value=\"9\"");
		assertThat(send("/count", 4, sheet("x")).getContentAsString()).contains("不带小数的数字");
		assertThat(send("/count", 4, sheet("5")).getRedirectedUrl()).isEqualTo("/ballots/" + this.id);

		assertThat(read(path(""), 4)).contains("等待监票人");
		this.vote.as(userId(5)).answer("confirmCount", Map.of("check", "CONFIRMED"));
		assertThat(read(path(""), 3)).contains("有效票", "党员8", "另选");
		assertThat(read(path("/recount"), 5)).contains("计票单");
	}

	private void open(BallotMode mode) {
		var key = this.station.want(this.branch, mode);
		this.vote = this.cases.start("secretBallot", key, Map.of("ballotSubject", PollingStation.SUBJECT));
		this.id = this.reading.ofCase(key).id();
	}

	private Map<String, String> sheet(String approvals) {
		return Map.of("issued", "8", "returned", "8", "valid", "8", "approvals-" + person(1), approvals, "name-0",
				person(7).toString(), "votes-0", "2");
	}

	private Map<String, String> marked(String page, String... stances) {
		var answers = new HashMap<>(Map.of("page", page));
		for (var line = 0; line < stances.length; line++) {
			answers.put("stance-" + person(line + 1), stances[line]);
		}
		return answers;
	}

	private MockHttpServletResponse send(String to, int voter, Map<String, String> answers) throws Exception {
		var request = post(path(to)).with(user(userId(voter))).with(csrf());
		answers.forEach(request::param);
		return this.pages.perform(request).andReturn().getResponse();
	}

	private String read(String path, int voter) throws Exception {
		return this.pages.perform(get(path).with(user(userId(voter)))).andReturn().getResponse().getContentAsString();
	}

	private String path(String rest) {
		return "/ballots/" + this.id + rest;
	}

	private UUID person(int number) {
		return this.branch.people().get(number).id();
	}

	private String userId(int number) {
		return this.branch.people().get(number).userId();
	}

	private static String page(String paper) {
		return first(PAGE, paper);
	}

	private static String receipt(String page) {
		return first(RECEIPT, page);
	}

	private static String first(Pattern pattern, String text) {
		var found = pattern.matcher(text);
		assertThat(found.find()).as(text).isTrue();
		return found.group(1);
	}

}
