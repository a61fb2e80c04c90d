package io.dangwu.election;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the processes ask of an election: who acts in it, by when, and what was planned.
 */
@Service
@Transactional(readOnly = true)
public class ElectionInformation {

	private final ElectionDesk desk;

	private final ElectionAccess access;

	ElectionInformation(ElectionDesk desk, ElectionAccess access) {
		this.desk = desk;
		this.access = access;
	}

	/** The groups in which somebody may act in the election in this role. */
	public List<String> groups(RoleKind kind, String key) {
		return this.access.groups(kind, this.desk.get(key).branch());
	}

	public ElectionPlan plan(String key) {
		return this.desk.get(key).plan();
	}

	/** By when a task is to be done. */
	public LocalDate due(String key, String task) {
		var today = this.desk.today();
		var practice = this.desk.laws().practiceOn(today);
		return switch (task) {
			case "holdSpeeches", "decideMissingSeats" -> this.desk.get(key).heldOn();
			case "reportResult" -> this.desk.get(key).heldOn().plus(practice.reportWithin().value());
			case "approveResult" -> today.plus(practice.approveResultWithin().value());
			default -> today.plus(practice.stepWithin().value());
		};
	}

}
