package io.dangwu.award.vote;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.dangwu.award.AwardKind;
import io.dangwu.award.AwardService;
import io.dangwu.award.Nominee;
import io.dangwu.award.NomineeTies;
import io.dangwu.award.PanelScores;
import io.dangwu.award.vote.rule.PanelRule;
import io.dangwu.award.vote.rule.ShortlistRule;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a panel score a list, and tells what it comes to once all have handed in.
 */
@Service
@Transactional
class PanelScoring implements PanelScores {

	private final PanelDesk desk;

	private final AwardService awards;

	private final SecureRandom random = new SecureRandom();

	PanelScoring(PanelDesk desk, AwardService awards) {
		this.desk = desk;
		this.awards = awards;
	}

	@Override
	public void open(String roundKey, String kind, List<Nominee> nominees) {
		ShortlistRule.check(nominees.size(), this.awards.law(roundKey).shortlist().value())
			.and(Verdict.refusedIf(this.desk.panels().findByRoundKeyAndKind(roundKey, kind).isPresent(),
					"这份名单的评委评分已经开始，不能再次开始"))
			.orThrow();
		this.desk.panels()
			.save(new Panel(roundKey, kind, title(roundKey, kind), this.desk.today(),
					candidates(roundKey, kind, nominees)));
	}

	@Override
	@Transactional(readOnly = true)
	public Verdict complete(String roundKey, String kind) {
		return this.desk.complete(this.desk.panel(roundKey, kind));
	}

	@Override
	public Map<UUID, BigDecimal> scores(String roundKey, String kind) {
		var panel = this.desk.panel(roundKey, kind);
		this.desk.complete(panel).orThrow();
		panel.close(this.desk.today());
		var sheets = this.desk.scored(panel);
		return panel.candidates()
			.stream()
			.map(PanelCandidate::nomination)
			.collect(Collectors.toMap(Function.identity(), (nominee) -> PanelRule.score(sheets, nominee)));
	}

	/** In the order of the codes, which are drawn by lot. */
	private List<PanelCandidate> candidates(String roundKey, String kind, List<Nominee> nominees) {
		var ties = this.awards.ties(roundKey, kind)
			.stream()
			.collect(Collectors.toMap(NomineeTies::nomination, Function.identity()));
		var codes = new ArrayList<>(
				IntStream.rangeClosed(1, nominees.size()).mapToObj((number) -> "%02d 号".formatted(number)).toList());
		Collections.shuffle(codes, this.random);
		return IntStream.range(0, nominees.size())
			.mapToObj((place) -> PanelCandidate.of(nominees.get(place), codes.get(place),
					ties.get(nominees.get(place).nomination())))
			.sorted(Comparator.comparing(PanelCandidate::code))
			.toList();
	}

	private String title(String roundKey, String kind) {
		return this.awards.kinds(roundKey)
			.stream()
			.filter((given) -> given.code().equals(kind))
			.map(AwardKind::title)
			.findFirst()
			.orElseThrow() + "评委评分";
	}

}
