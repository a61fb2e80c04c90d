package io.dangwu.member;

import java.util.UUID;

import io.dangwu.organization.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in people who come from an organisation outside.
 */
@Service
@Transactional
public class ArrivalService {

	private static final Logger LOG = LoggerFactory.getLogger(ArrivalService.class);

	private final Transfers transfers;

	private final Reception reception;

	private final TransferAccess access;

	private final TransferDesk desk;

	ArrivalService(Transfers transfers, Reception reception, TransferAccess access, TransferDesk desk) {
		this.transfers = transfers;
		this.reception = reception;
		this.access = access;
		this.desk = desk;
	}

	/**
	 * Enters somebody who comes with a letter; whoever was in the register before takes
	 * up the earlier entry. Refused with every reason at once.
	 * @return the transfer
	 */
	public UUID receive(Arrival typed, Actor actor) {
		this.access.checkKeepsLetters(actor);
		var arrival = typed.tidied();
		var member = this.reception.takeIn(arrival, this.desk.mayArrive(arrival));
		LOG.info("{} has come to {}", member.person().memberNo(), arrival.person().branchCode());
		return this.transfers.save(Transfer.in(member, arrival, this.desk.entered(actor))).id();
	}

}
