package io.dangwu.local.cases;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.award.Deeds;
import io.dangwu.award.Examination;
import io.dangwu.award.NewNomination;
import io.dangwu.award.NominationState;
import io.dangwu.award.NominationView;
import io.dangwu.organization.RoleKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What branches, their superiors and the college do in a round of the demonstration. */
@Component
class AwardSteps {

	/** No unit reports more of a kind than it may. */
	private static final int REPORTED = 2;

	private final AwardRooms rooms;

	private final Deserving deserving;

	AwardSteps(AwardRooms rooms, Deserving deserving) {
		this.rooms = rooms;
		this.deserving = deserving;
	}

	/** Where there is somebody who was there at the end of the year before. */
	void nominate(String key, String kind, List<String> branches) {
		var day = YearMonth.of(this.rooms.board(key).round().year() - 1, Month.DECEMBER).atEndOfMonth();
		for (var at = 0; at < branches.size(); at++) {
			var branch = branches.get(at);
			var text = DeedTexts.of(kind, at);
			this.deserving.of(kind, branch, day).ifPresent((member) -> nominate(key, branch, kind, member, text));
		}
	}

	/** The branch stands itself. */
	void nominateItself(String key, String branch) {
		nominate(key, branch, "XJZZ", null, DeedTexts.of("XJZZ", 0));
	}

	/** All branches but these hand in what they have, many of them nothing. */
	void handIn(String key, Set<String> late, LocalDate on) {
		var nominating = this.rooms.board(key)
			.nominations()
			.stream()
			.map(NominationView::branch)
			.collect(Collectors.toSet());
		this.rooms.reading()
			.branches(key)
			.stream()
			.filter((branch) -> !late.contains(branch))
			.forEach((branch) -> handIn(key, branch, nominating.contains(branch) ? on : null));
	}

	/** All units but these report what they were sent. */
	void examine(String key, Set<String> waiting) {
		this.rooms.reading()
			.examined(key)
			.stream()
			.filter((unit) -> !waiting.contains(unit))
			.forEach((unit) -> examine(key, unit));
	}

	/** The organisation department and the discipline inspection find nothing. */
	void check(String key) {
		var officials = this.rooms.officials();
		this.rooms.checks()
			.check(key, allowed(key, NominationState.REPORTED),
					officials.actor(officials.last(RoleKind.ORG_DEPARTMENT)));
		this.rooms.checks().review(key, allowed(key, NominationState.CHECKED), this.rooms.first(RoleKind.DISCIPLINE));
	}

	/** As many as there are places, those first that their units put first. */
	void decide(String key, LocalDate on) {
		var board = this.rooms.board(key);
		var chosen = board.round()
			.kinds()
			.stream()
			.flatMap((kind) -> board.standing(kind)
				.stream()
				.sorted(Comparator.comparing((NominationView one) -> one.rank().orElse(REPORTED)))
				.limit(kind.places()))
			.map(NominationView::id)
			.collect(Collectors.toSet());
		this.rooms.decisions()
			.decidePreliminarily(key, chosen, on, "党委会纪要〔示例〕6 号", this.rooms.first(RoleKind.COLLEGE_COMMITTEE));
	}

	private void nominate(String key, String branch, String kind, @Nullable UUID member, String text) {
		var nominator = this.rooms.nominator(branch);
		var due = this.rooms.reading().sheet(key, branch, nominator).due();
		var deeds = new Deeds(text, "已在党员和群众中征求意见，没有不同意见。", false, false, due);
		var id = this.rooms.nominations().nominate(key, branch, new NewNomination(kind, member, deeds), nominator);
		this.rooms.nominations().addFile(key, id, "事迹佐证.docx", CampaignRooms.paper("获奖证书和考核结果复印件（示例）。"), nominator);
	}

	private void handIn(String key, String branch, @Nullable LocalDate meeting) {
		var nominator = this.rooms.nominator(branch);
		var present = (meeting != null) ? this.rooms.reading().sheet(key, branch, nominator).due() : 0;
		this.rooms.nominations().submit(key, branch, meeting, present, nominator);
	}

	private void examine(String key, String unit) {
		var examined = new HashMap<UUID, Examination>();
		var last = new HashMap<String, Integer>();
		this.rooms.board(key)
			.nominations()
			.stream()
			.filter((one) -> one.state() == NominationState.SUBMITTED && one.unit().equals(unit))
			.forEach((one) -> examined.put(one.id(), examination(last.merge(one.kind().code(), 1, Integer::sum))));
		this.rooms.examinations().report(key, unit, examined, "经委员会研究，同意推荐。", this.rooms.examiner(unit));
	}

	private static Examination examination(int rank) {
		return (rank <= REPORTED) ? new Examination(true, rank, null) : new Examination(false, null, "名额有限，择优上报");
	}

	private Map<UUID, Examination> allowed(String key, NominationState state) {
		return this.rooms.board(key)
			.nominations()
			.stream()
			.filter((one) -> one.state() == state)
			.collect(Collectors.toMap(NominationView::id, (one) -> new Examination(true, null, null)));
	}

}
