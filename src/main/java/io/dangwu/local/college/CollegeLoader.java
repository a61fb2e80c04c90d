package io.dangwu.local.college;

import io.dangwu.member.RegisterLoader;
import io.dangwu.organization.CollegeLoaded;
import io.dangwu.organization.OrganizationLoader;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings a whole college into the register in one transaction. */
@Component
public class CollegeLoader {

	private final OrganizationLoader organizations;

	private final RegisterLoader register;

	private final ApplicationEventPublisher events;

	CollegeLoader(OrganizationLoader organizations, RegisterLoader register, ApplicationEventPublisher events) {
		this.organizations = organizations;
		this.register = register;
		this.events = events;
	}

	public boolean isNeeded() {
		return this.organizations.isEmpty();
	}

	@Transactional
	public void load(College college) {
		this.organizations.loadUnits(college.units());
		this.register.load(college.people());
		this.register.loadColleagues(college.colleagues());
		this.organizations.loadPosts(college.posts());
		this.events.publishEvent(new CollegeLoaded());
	}

}
