package io.dangwu.election;

import java.util.Optional;

import io.dangwu.notification.TaskSubjects;
import io.dangwu.organization.OrganizationService;

import org.springframework.stereotype.Component;

/**
 * What an election is about, for mails.
 */
@Component
class ElectionSubjects implements TaskSubjects {

	private final Elections elections;

	private final OrganizationService organizations;

	ElectionSubjects(Elections elections, OrganizationService organizations) {
		this.elections = elections;
		this.organizations = organizations;
	}

	@Override
	public String kind() {
		return Openings.KIND;
	}

	@Override
	public Optional<String> subject(String businessKey) {
		return this.elections.findByBusinessKey(businessKey)
			.map((election) -> this.organizations.unit(election.branch()).name() + election.kind().title());
	}

}
