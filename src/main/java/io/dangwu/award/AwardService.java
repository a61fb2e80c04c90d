package io.dangwu.award;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.dangwu.award.rule.AwardRegulations;
import io.dangwu.member.SurnameStrokes;
import io.dangwu.organization.OrganizationService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rounds and their nominees as other rooms of the awards read them; pages ask the
 * reading service.
 */
@Service
@Transactional(readOnly = true)
public class AwardService {

	private static final Set<NominationState> STANDING = EnumSet.of(NominationState.CLEARED, NominationState.PROPOSED,
			NominationState.AWARDED, NominationState.UNSUCCESSFUL);

	private static final long PERCENT = 100;

	private final AwardDesk desk;

	private final OrganizationService organizations;

	AwardService(AwardDesk desk, OrganizationService organizations) {
		this.desk = desk;
		this.organizations = organizations;
	}

	/** All rounds, the newest first. */
	public List<RoundView> rounds() {
		return this.desk.rounds().findAllByOrderByYearDescOpenedOnDesc().stream().map(AwardRound::view).toList();
	}

	public RoundView round(String roundKey) {
		return this.desk.round(roundKey).view();
	}

	public List<AwardKind> kinds(String roundKey) {
		return this.desk.round(roundKey).kinds();
	}

	/** How many a unit may put forward for each kind. */
	public Map<String, Integer> quotas(String roundKey, String unit) {
		var round = this.desk.round(roundKey);
		return round.kinds()
			.stream()
			.collect(Collectors.toMap(AwardKind::code, (kind) -> round.quota(kind.code(), unit)));
	}

	/** The numbers that the round goes by. */
	public AwardRegulations law(String roundKey) {
		return this.desk.law(this.desk.round(roundKey));
	}

	/** How the places of a list come about, in words. */
	public String arithmetic(String roundKey) {
		var weight = law(roundKey).publicWeight().value();
		var percent = weight.numerator() * PERCENT / weight.denominator();
		return "公众得分 = 票数 ÷ 最高票数 × %d；综合得分 = 公众得分 × %d%% + 评委得分 × %d%%；得分相同的依次比较评委得分、票数".formatted(PERCENT, percent,
				PERCENT - percent);
	}

	/** Those of a kind who passed all checks, by the strokes of their names. */
	public List<Nominee> shortlist(String roundKey, String kind) {
		return this.desk.of(this.desk.round(roundKey))
			.stream()
			.filter((nomination) -> nomination.kind().equals(kind) && STANDING.contains(nomination.state()))
			.sorted(Comparator.comparing(Nomination::name, SurnameStrokes.order()).thenComparing(Nomination::id))
			.map(this::nominee)
			.toList();
	}

	/** Who and where the nominees of a kind are. */
	public List<NomineeTies> ties(String roundKey, String kind) {
		return this.desk.of(this.desk.round(roundKey))
			.stream()
			.filter((nomination) -> nomination.kind().equals(kind))
			.map((nomination) -> new NomineeTies(nomination.id(), nomination.member(), nomination.branch()))
			.toList();
	}

	private Nominee nominee(Nomination nomination) {
		return new Nominee(nomination.id(), nomination.name(), this.organizations.unit(nomination.branch()).name(),
				nomination.deeds().text());
	}

}
