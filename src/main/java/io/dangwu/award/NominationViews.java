package io.dangwu.award;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.dangwu.evidence.Evidence;
import io.dangwu.organization.Actor;

import org.springframework.stereotype.Component;

/**
 * Nominations as they may be read.
 */
@Component
class NominationViews {

	private static final Set<NominationState> PUBLIC = EnumSet.of(NominationState.CLEARED, NominationState.PROPOSED,
			NominationState.AWARDED, NominationState.UNSUCCESSFUL);

	private final AwardDesk desk;

	private final AwardPeople people;

	private final NominationFiles files;

	private final Impartiality impartiality;

	NominationViews(AwardDesk desk, AwardPeople people, NominationFiles files, Impartiality impartiality) {
		this.desk = desk;
		this.people = people;
		this.files = files;
		this.impartiality = impartiality;
	}

	String unitName(String code) {
		return this.people.unitName(code);
	}

	/** Those whose whole files one may read, and one's own. */
	List<NominationView> readable(AwardRound round, Actor actor) {
		var all = this.desk.of(round)
			.stream()
			.filter((one) -> this.people.access().reads(actor, one) || this.impartiality.isAbout(one, actor))
			.toList();
		return views(round, all, actor);
	}

	List<NominationView> ofBranch(AwardRound round, String branch, Actor actor) {
		return views(round, this.desk.nominations().findByRoundIdAndWhoBranch(round.id(), branch), actor);
	}

	/** During the vote the lists, from the notice on those who were proposed. */
	List<NominationView> shown(AwardRound round, Actor actor) {
		if (round.stage().isBefore(RoundStage.SELECTION) || round.stage() == RoundStage.CALLED_OFF) {
			return List.of();
		}
		var noticed = !round.stage().isBefore(RoundStage.NOTICE);
		return views(round,
				this.desk.of(round)
					.stream()
					.filter((one) -> PUBLIC.contains(one.state()))
					.filter((one) -> noticed ? one.posting() > 0 : round.kind(one.kind()).isList())
					.toList(),
				actor)
			.stream()
			.map(NominationViews::withoutFile)
			.toList();
	}

	private List<NominationView> views(AwardRound round, List<Nomination> nominations, Actor actor) {
		var evidence = this.files.of(round.businessKey()).stream().collect(Collectors.groupingBy(Evidence::slot));
		return nominations.stream().sorted(Places.ORDER).map((one) -> {
			var own = evidence.getOrDefault(NominationFiles.slot(one), List.of());
			return new NominationView(one.id(), round.kind(one.kind()), one.name(), one.branch(),
					unitName(one.branch()), one.unit(), unitName(one.unit()), one.deeds(), one.state(),
					Optional.ofNullable(one.unitRank()), Optional.ofNullable(one.reason()), one.result(), own,
					this.impartiality.isAbout(one, actor));
		}).toList();
	}

	/** What everybody may read: who it is and what was done. */
	private static NominationView withoutFile(NominationView view) {
		var deeds = new Deeds(view.deeds().text(), null, false, false, null);
		return new NominationView(view.id(), view.kind(), view.name(), view.branch(), view.branchName(), view.unit(),
				view.unitName(), deeds, view.state(), Optional.empty(), Optional.empty(), ListResult.NONE, List.of(),
				view.own());
	}

}
