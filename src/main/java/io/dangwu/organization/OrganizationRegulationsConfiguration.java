package io.dangwu.organization;

import io.dangwu.organization.rule.OrganizationPractice;
import io.dangwu.organization.rule.OrganizationRegulations;
import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.Regulations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The editions that set-up and posts are judged by.
 */
@Configuration(proxyBeanMethods = false)
class OrganizationRegulationsConfiguration {

	@Bean
	Regulations<OrganizationRegulations> organizationRegulations(RegulationFiles files) {
		return files.read("organization", OrganizationRegulations.class);
	}

	@Bean
	Regulations<OrganizationPractice> organizationPractice(RegulationFiles files) {
		return files.read("organization-practice", OrganizationPractice.class);
	}

}
