package io.dangwu.election;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.dangwu.Case;
import io.dangwu.Staffing.Branch;
import io.dangwu.ballot.BallotLine;
import io.dangwu.ballot.BallotReading;
import io.dangwu.ballot.SupervisionService;
import io.dangwu.ballot.VotingService;
import io.dangwu.ballot.rule.LineTally;
import io.dangwu.ballot.rule.Mark;
import io.dangwu.ballot.rule.PaperCount;
import io.dangwu.ballot.rule.Slip;
import io.dangwu.ballot.rule.Stance;
import io.dangwu.ballot.rule.VoteFigures;
import io.dangwu.local.DemonstrationClock;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;

/** An election as its people carry it on; who is named by number is of the branch. */
record ElectionRun(Case process, Branch branch, Offices offices, String day, Booth booth) {

	/** Who answers for the branch. */
	record Offices(String department, String college) {

	}

	/** Where votes are cast and counted. */
	record Booth(BallotReading reading, SupervisionService supervision, VotingService voting,
			RecommendationService recommendations, DemonstrationClock clock) {

		/** Later than the vote before. */
		void tick() {
			this.clock.stopAt(this.clock.instant().plusSeconds(1));
		}

	}

	String key() {
		return this.process.key();
	}

	ElectionRun request(int seats, String... more) {
		var answers = new HashMap<String, Object>(Map.of("decision", "SUBMIT", "submittedOn", this.day, "plannedOn",
				this.day, "variant", "STANDARD", "ballotMode", "PAPER"));
		if (seats > 0) {
			answers.put("seats", seats);
		}
		for (var at = 0; at < more.length; at += 2) {
			answers.put(more[at], more[at].equals("deputy") ? Boolean.valueOf(more[at + 1]) : more[at + 1]);
		}
		secretary().answer("requestElection", answers);
		return this;
	}

	ElectionRun approved() {
		department().answer("approveElection",
				Map.of("decision", "APPROVED", "decidedOn", this.day, "reference", "院组〔2026〕7号"));
		return this;
	}

	ElectionRun recommended(Map<Integer, Integer> votes) {
		this.booth.recommendations().enterMembers(key(), byId(votes), Set.of(), Actor.SYSTEM);
		secretary().answer("recommendCandidates", Map.of("recommendedOn", this.day));
		return this;
	}

	ElectionRun proposed(Map<String, List<Integer>> names) {
		var answers = new HashMap<String, Object>(Map.of("decision", "PROPOSE", "proposedOn", this.day));
		names.forEach((office, people) -> answers.put(office, people.stream().map(this::id).toList()));
		secretary().answer("proposeCandidates", answers);
		return this;
	}

	ElectionRun reviewed() {
		department().answer("reviewCandidates",
				Map.of("decision", "AGREED", "reviewedOn", this.day, "reference", "院组〔2026〕8号"));
		return this;
	}

	ElectionRun posted() {
		department().answer("postNotice",
				Map.of("postedOn", this.day, "channels", List.of("BULLETIN_BOARD"), "textChecked", true));
		return this;
	}

	/** The candidates of the committee without objection, so that the roll is next. */
	ElectionRun nominated(int seats, Integer... candidates) {
		return request(seats).approved()
			.recommended(Map.of(0, 5))
			.proposed(Map.of("committee", List.of(candidates)))
			.reviewed()
			.posted()
			.noticed();
	}

	ElectionRun noticed() {
		this.process.waitOut("noticePeriodEnded");
		return this;
	}

	ElectionRun rolled(String on) {
		this.booth.tick();
		secretary().answer("drawUpRoll", Map.of("drawnUpOn", on, "meetingOn", on));
		return this;
	}

	/** So many of the branch come, the last two always. */
	ElectionRun met(String on, int present) {
		var people = this.branch.people().size();
		var came = Stream.concat(this.branch.ids(0, present - 2).stream(), this.branch.ids(people - 2, people).stream())
			.toList();
		var meeting = convened(on);
		this.booth.tick();
		meeting.answer("registerAttendance", Map.of("present", came));
		return this;
	}

	Case convened(String on) {
		this.booth.tick();
		return secretary().answer("conveneMeeting", Map.of("decision", "CONVENE", "heldOn", on, "place", "会议室", "chair",
				id(0), "votingWay", "PAPER", "agreedByMeeting", true));
	}

	/** The last but one is the teller, the last the scrutineer. */
	ElectionRun watched() {
		var last = this.branch.people().size() - 1;
		secretary().answer("chooseScrutineers",
				Map.of("scrutineers", List.of(id(last)), "tellers", List.of(id(last - 1)), "confirmedByMeeting", true));
		return this;
	}

	/** The tellers enter so many approvals for each, the scrutineer confirms. */
	ElectionRun counted(int present, Map<Integer, Integer> approvals) {
		return counted(new VoteFigures(present, present, present), present, approvals);
	}

	ElectionRun counted(VoteFigures figures, int valid, Map<Integer, Integer> approvals) {
		this.booth.tick();
		var ballot = this.booth.reading().ofCase(key());
		var counts = byId(approvals);
		var lines = ballot.paper().lines().stream().map(BallotLine::id).toList();
		var printed = lines.stream()
			.map((line) -> new LineTally(line, counts.getOrDefault(line, 0), valid - counts.getOrDefault(line, 0), 0))
			.toList();
		var written = counts.entrySet()
			.stream()
			.filter((count) -> !lines.contains(count.getKey()))
			.map((count) -> new LineTally(count.getKey(), count.getValue(), 0, 0))
			.toList();
		var counted = valid > 0;
		this.booth.supervision()
			.enter(ballot.id(),
					new PaperCount(figures, valid, counted ? printed : List.of(), counted ? written : List.of()),
					actor(user(this.branch.people().size() - 2)));
		this.process.settle()
			.as(user(this.branch.people().size() - 1))
			.answer("confirmCount", Map.of("check", "CONFIRMED"));
		return this;
	}

	/** So many approve each, on their phones; the others vote against. */
	ElectionRun cast(int voters, Map<Integer, Integer> approvals) {
		var ballot = this.booth.reading().ofCase(key());
		var counts = byId(approvals);
		var lines = ballot.paper().lines().stream().map(BallotLine::id).toList();
		for (var voter = 0; voter < voters; voter++) {
			var marks = marks(lines, counts, voter, voters);
			this.booth.voting().cast(ballot.id(), new Slip(marks), UUID.randomUUID().toString(), actor(user(voter)));
		}
		this.process.as(user(0)).answer("closeVoting", Map.of());
		return this;
	}

	/** The first vote for every other line, the last for those between. */
	private static List<Mark> marks(List<UUID> lines, Map<UUID, Integer> counts, int voter, int voters) {
		return IntStream.range(0, lines.size()).mapToObj((at) -> {
			var approvals = counts.getOrDefault(lines.get(at), 0);
			var approves = (at % 2 == 0) ? voter < approvals : voter >= voters - approvals;
			return new Mark(lines.get(at), approves ? Stance.APPROVE : Stance.AGAINST);
		}).toList();
	}

	/** The committee elects its secretary by one name. */
	ElectionRun secretaryElected(String on, List<Integer> present, int secretary, int approvals) {
		this.process.as(user(present.get(0)))
			.answer("electSecretary", Map.of("metOn", on, "present", present.stream().map(this::id).toList(),
					"secretary", id(secretary), "forSecretary", approvals));
		return this;
	}

	ElectionRun reported(String on) {
		secretary().answer("reportResult", Map.of("reportedOn", on, "reference", "支委〔2026〕3号"));
		return this;
	}

	ElectionRun resultApproved(String on) {
		this.process.as(this.offices.college())
			.answer("approveResult", Map.of("decision", "APPROVED", "decidedOn", on, "reference", "院党〔2026〕12号"));
		return this;
	}

	ElectionRun handedOver(String on, int by) {
		this.process.as(user(by)).answer("handOver", Map.of("handedOverOn", on, "complete", true));
		return this;
	}

	Case secretary() {
		return this.process.as(user(0));
	}

	Case department() {
		return this.process.as(this.offices.department());
	}

	UUID id(int person) {
		return this.branch.people().get(person).id();
	}

	String user(int person) {
		return this.branch.people().get(person).userId();
	}

	List<String> tasks() {
		return this.process.openTasks();
	}

	private Map<UUID, Integer> byId(Map<Integer, Integer> votes) {
		var ids = new HashMap<UUID, Integer>();
		votes.forEach((person, number) -> ids.put(id(person), number));
		return ids;
	}

	private static Actor actor(String userId) {
		return new Actor(userId, Set.<Role>of());
	}

	static List<Integer> upTo(int people) {
		return IntStream.range(0, people).boxed().toList();
	}

}
