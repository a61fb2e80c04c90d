package io.dangwu.organization;

import java.time.LocalDate;

import io.dangwu.organization.rule.OrganizationPractice;
import io.dangwu.organization.rule.OrganizationRegulations;
import io.dangwu.regulation.Regulations;

import org.springframework.stereotype.Component;

/**
 * What the regulations and the college's own practice say about organisations on a day.
 */
@Component
class OrganizationLaws {

	private final Regulations<OrganizationRegulations> regulations;

	private final Regulations<OrganizationPractice> practice;

	OrganizationLaws(Regulations<OrganizationRegulations> regulations, Regulations<OrganizationPractice> practice) {
		this.regulations = regulations;
		this.practice = practice;
	}

	OrganizationRegulations on(LocalDate day) {
		return this.regulations.on(day);
	}

	OrganizationPractice practiceOn(LocalDate day) {
		return this.practice.on(day);
	}

}
