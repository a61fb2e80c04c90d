package io.dangwu.election;

import java.util.HashMap;
import java.util.Map;

import io.dangwu.document.Documents;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prints the papers of an election for those who lead the branch or answer for it.
 */
@Service
@Transactional(readOnly = true)
public class ElectionPapers {

	private final ElectionReading reading;

	private final OrganizationService organizations;

	private final Documents documents;

	private final ElectionLaws laws;

	ElectionPapers(ElectionReading reading, OrganizationService organizations, Documents documents, ElectionLaws laws) {
		this.reading = reading;
		this.organizations = organizations;
		this.documents = documents;
		this.laws = laws;
	}

	/** The request, or the report of the result. */
	public byte[] letter(String key, ElectionPaper paper, Actor actor) {
		var page = page(key, actor);
		var ready = (paper == ElectionPaper.REQUEST) ? page.plan().isPresent() : page.isDecided();
		Verdict.refusedIf(!ready, "选举还没有进行到这一步，不能打印" + paper.title()).orThrow();
		return this.documents.pdf(paper.template(), facts(page));
	}

	/** The ballot paper or the count sheet of one vote. */
	public byte[] sheet(String key, ElectionPaper paper, int number, Actor actor) {
		var page = page(key, actor);
		var round = page.round(number)
			.orElseThrow(() -> new RegulationViolated(Verdict.refused("没有第 %d 次投票".formatted(number))));
		Verdict.refusedIf(paper == ElectionPaper.COUNT && !round.isCounted(), "这次投票还没有计票结果").orThrow();
		var facts = facts(page);
		facts.put("round", round);
		facts.put("unreadable", this.reading.unreadable(this.laws.today()));
		return this.documents.pdf(paper.template(), facts);
	}

	private ElectionPage page(String key, Actor actor) {
		var page = this.reading.page(key, actor);
		if (!page.leader()) {
			throw new AccessRefused("选举材料由本单位和上级党组织打印");
		}
		return page;
	}

	private Map<String, Object> facts(ElectionPage page) {
		var facts = new HashMap<String, Object>(
				Map.of("election", page, "superior", this.organizations.superior(page.unit().code()).name(), "today",
						this.laws.today(), "offices", Office.values()));
		page.plan().ifPresent((plan) -> facts.put("plan", plan));
		page.roll().ifPresent((roll) -> facts.put("roll", roll));
		page.quorum().ifPresent((quorum) -> facts.put("quorum", quorum));
		page.last(ElectionStep.MEETING).ifPresent((meeting) -> facts.put("meeting", meeting));
		return facts;
	}

}
