package io.dangwu.overview;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.dangwu.election.TermService;
import io.dangwu.election.TermView;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Finding;
import io.dangwu.organization.SetUpCheck;
import io.dangwu.organization.UnitDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the look at the whole tree has found, for those who answer for the organisations
 * concerned.
 */
@Service
@Transactional(readOnly = true)
public class SetUpOverview {

	private final SetUpCheck check;

	private final HeadCounts counts;

	private final UnitDirectory units;

	private final TermService terms;

	SetUpOverview(SetUpCheck check, HeadCounts counts, UnitDirectory units, TermService terms) {
		this.check = check;
		this.counts = counts;
		this.units = units;
		this.terms = terms;
	}

	/** The findings by their kind, in the order of the kinds. */
	public Map<Finding.Kind, List<Finding>> findings(Actor actor) {
		var overseen = overseen(actor);
		return this.check.findings(this.counts.all())
			.stream()
			.filter((finding) -> overseen.contains(finding.unit().code()))
			.collect(Collectors.groupingBy(Finding::kind, TreeMap::new, Collectors.toList()));
	}

	/** How many terms there are of each standing. */
	public Map<TermView.Standing, Long> terms(Actor actor) {
		var overseen = overseen(actor);
		return this.terms.all(actor)
			.stream()
			.filter((view) -> overseen.contains(view.unit().code()))
			.collect(Collectors.groupingBy(TermView::standing, TreeMap::new, Collectors.counting()));
	}

	/** How many organisations are looked at. */
	public int size(Actor actor) {
		return overseen(actor).size();
	}

	private Set<String> overseen(Actor actor) {
		if (!this.units.oversees(actor)) {
			throw new AccessRefused("组织设置检查由党办、组织部、学院党委和党总支查看");
		}
		return this.units.overseen(actor).stream().map((sheet) -> sheet.unit().code()).collect(Collectors.toSet());
	}

}
