package io.dangwu.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows transfers to those who may read them: a branch its own, the organisation
 * department all.
 */
@Service
@Transactional(readOnly = true)
public class TransferReading {

	private final Transfers transfers;

	private final TransferAccess access;

	private final TransferDesk desk;

	private final OrganizationService organizations;

	TransferReading(Transfers transfers, TransferAccess access, TransferDesk desk, OrganizationService organizations) {
		this.transfers = transfers;
		this.access = access;
		this.desk = desk;
		this.organizations = organizations;
	}

	/**
	 * The transfers that the actor may read, the newest first.
	 */
	public List<TransferView> all(Actor actor) {
		var known = this.access.seesAll(actor) ? this.transfers.all()
				: this.transfers.touching(this.access.branches(actor));
		return known.stream().map(this::view).toList();
	}

	/**
	 * One transfer; the same refusal for one that is not there and one that is not to be
	 * seen.
	 */
	public TransferView one(UUID id, Actor actor) {
		return this.transfers.findById(id)
			.filter((transfer) -> this.access.maySee(actor, transfer))
			.map(this::view)
			.orElseThrow(() -> new AccessRefused("没有这次转接，或者您无权查看"));
	}

	/**
	 * The letters whose validity has passed without a receipt.
	 */
	public List<TransferView> expired() {
		return this.transfers.underWay().stream().map(this::view).filter(TransferView::expired).toList();
	}

	/**
	 * For whom of these people a letter is under way.
	 */
	public Set<UUID> underWayAmong(Collection<UUID> memberIds) {
		return this.transfers.underWayAmong(memberIds);
	}

	public boolean mayMove(Actor actor) {
		return this.access.mayMove(actor);
	}

	public boolean mayIssue(Actor actor) {
		return this.access.seesAll(actor);
	}

	/**
	 * The last day of a letter that is issued on that day.
	 */
	public LocalDate longestValidity(LocalDate issuedOn) {
		return issuedOn.plus(this.desk.on(issuedOn).letterValidity().value());
	}

	private TransferView view(Transfer transfer) {
		return transfer.view((code) -> this.organizations.unit(code).name(), this.desk.today());
	}

}
