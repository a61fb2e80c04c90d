package io.dangwu.development.process;

import java.util.Date;
import java.util.Set;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.dangwu.development.CultivationService;
import io.dangwu.development.ListingService;
import io.dangwu.development.Stage;
import io.dangwu.engine.Moments;
import io.dangwu.organization.RoleKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** What the process memberCultivation may call. */
@Component
public class MemberCultivationDelegate extends CaseDelegate {

	private final CultivationService cultivation;

	private final ListingService listing;

	MemberCultivationDelegate(CaseRoom room, CultivationService cultivation, ListingService listing) {
		super(room);
		this.cultivation = cultivation;
		this.listing = listing;
	}

	public List<String> recommenders(DelegateExecution execution) {
		return Stream.concat(secretaries(execution).stream(), groups(RoleKind.YOUTH_LEAGUE, execution).stream())
			.toList();
	}

	public List<String> cultivators(DelegateExecution execution) {
		return information().cultivators(key(execution));
	}

	public boolean isActivist(DelegateExecution execution) {
		return information().stage(key(execution)) == Stage.ACTIVIST;
	}

	public void recordTalk(DelegateExecution execution) {
		var talk = read(execution, HoldTalk.class);
		this.cultivation.recordTalk(key(execution), actor(), talk.act(), Set.copyOf(talk.topics()));
	}

	public void recordRecommendation(DelegateExecution execution) {
		var recommended = read(execution, RecommendActivist.class);
		this.cultivation.recordRecommendation(key(execution), actor(), recommended.act(),
				Set.copyOf(recommended.recommenders()));
	}

	public String recordActivistDecision(DelegateExecution execution) {
		var decision = read(execution, DecideActivist.class);
		return this.cultivation.recordActivistDecision(key(execution), actor(), decision.act(), decision.vote()).name();
	}

	public boolean isActivistFilingDemanded(DelegateExecution execution) {
		return this.cultivation.isActivistFilingDemanded(key(execution));
	}

	public String recordActivistFiling(DelegateExecution execution) {
		var filing = read(execution, FileActivist.class);
		return this.cultivation.recordActivistFiling(key(execution), actor(), filing.act()).name();
	}

	public void recordCultivators(DelegateExecution execution) {
		var assigned = read(execution, AssignCultivators.class);
		this.cultivation.recordCultivators(key(execution), actor(), assigned.assignedOn(), assigned.cultivators());
	}

	public Date inspectionOpens(DelegateExecution execution) {
		return Moments.startOf(information().inspectionOpens(key(execution)));
	}

	public String recordInspection(DelegateExecution execution) {
		var inspection = read(execution, InspectActivist.class);
		return this.cultivation.recordInspection(key(execution), actor(), inspection.act()).name();
	}

	public boolean isCultivated(DelegateExecution execution) {
		return this.cultivation.isCultivated(key(execution));
	}

	public Date cultivationYear(DelegateExecution execution) {
		return Moments.startOf(information().cultivationYear(key(execution)));
	}

	public String recordProposal(DelegateExecution execution) {
		var proposal = read(execution, ProposeProspect.class);
		var heard = Set.copyOf(proposal.heard());
		return this.cultivation.recordProposal(key(execution), actor(), proposal.act(), proposal.vote(), heard).name();
	}

	public boolean isConsentDemanded(DelegateExecution execution) {
		return this.listing.demands().consent();
	}

	public String recordConsent(DelegateExecution execution) {
		var consent = read(execution, ConsentToProspect.class);
		return this.listing.recordConsent(key(execution), actor(), consent.act()).name();
	}

	public boolean isNoticeDemanded(DelegateExecution execution) {
		return this.listing.demands().publicity();
	}

	public void recordUpheldObjection(DelegateExecution execution) {
		this.listing.recordUpheldObjection(key(execution), actor());
	}

	public boolean isFilingDemanded(DelegateExecution execution) {
		return this.listing.demands().filing();
	}

	public String recordProspectFiling(DelegateExecution execution) {
		return this.listing.recordFiling(key(execution), actor(), read(execution, FileProspect.class).act()).name();
	}

	public String listProspect(DelegateExecution execution) {
		return this.listing.list(key(execution), actor()).name();
	}

}
