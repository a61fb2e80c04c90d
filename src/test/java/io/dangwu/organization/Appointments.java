package io.dangwu.organization;

import java.time.LocalDate;

import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives posts for a test, whatever the rules on officers say to the person. */
@Component
@Transactional
public class Appointments {

	private final OrganizationService organizations;

	Appointments(OrganizationService organizations) {
		this.organizations = organizations;
	}

	public void appoint(String holder, String unit, PostKind kind, LocalDate since) {
		appoint(holder, unit, kind, since, null, Actor.SYSTEM);
	}

	public void appoint(String holder, String unit, PostKind kind, LocalDate since, @Nullable LocalDate until,
			Actor actor) {
		this.organizations.appoint(NewPost.plain(holder, unit, kind, since, until), actor, Verdict.allowed());
	}

}
