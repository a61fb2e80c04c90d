package io.dangwu.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.dangwu.member.rule.DisciplinaryState;
import io.dangwu.member.rule.Span;
import io.dangwu.member.rule.Standing;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * The sanctions and suspensions of rights in a member's entry.
 */
@Embeddable
class DisciplineEntry {

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "member_id", nullable = false)
	private List<SanctionEntry> sanctions = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "member_suspension", joinColumns = @JoinColumn(name = "member_id"))
	@Fetch(FetchMode.SUBSELECT)
	private List<Suspension> suspensions = new ArrayList<>();

	void add(DisciplinaryAct act) {
		switch (act.kind()) {
			case SANCTION -> this.sanctions.add(new SanctionEntry(Objects.requireNonNull(act.sanction()), act.on(),
					act.impactUntil(), act.document()));
			case RESTORATION -> takingRights().forEach((sanction) -> sanction.restoreRights(act.on(), act.document()));
			case SUSPENSION -> this.suspensions.add(new Suspension(act.on(), null));
			case RESUMPTION -> this.suspensions.replaceAll((suspension) -> suspension.endedBy(act.on()));
		}
	}

	List<SanctionEntry> sanctions() {
		return List.copyOf(this.sanctions);
	}

	/** What the register knows before another act of discipline is recorded. */
	DisciplinaryState state(Membership membership) {
		var status = membership.status();
		return new DisciplinaryState(status.isMember() ? membership.milestones().acceptedOn() : null,
				status == MemberStatus.PROBATIONARY, takingRights().map(SanctionEntry::from).findFirst().orElse(null),
				this.suspensions.stream().filter(Suspension::isOpen).map(Suspension::from).findFirst().orElse(null));
	}

	/** What decides on the right to vote. */
	Standing standing(Membership membership) {
		var days = membership.milestones();
		return membership.status().isMember()
				? new Standing(days.acceptedOn(), days.fullSince(), withoutRights(), suspended()) : Standing.none();
	}

	private List<Span> withoutRights() {
		return this.sanctions.stream().flatMap((sanction) -> sanction.withoutRights().stream()).toList();
	}

	private List<Span> suspended() {
		return this.suspensions.stream().map(Suspension::span).toList();
	}

	private Stream<SanctionEntry> takingRights() {
		return this.sanctions.stream().filter(SanctionEntry::takesRights);
	}

}
