package io.dangwu.member;

import io.dangwu.member.rule.TransferRegulations;
import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.Regulations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The editions that transfers are judged by.
 */
@Configuration(proxyBeanMethods = false)
class TransferRegulationsConfiguration {

	@Bean
	Regulations<TransferRegulations> transferRegulations(RegulationFiles files) {
		return files.read("transfer", TransferRegulations.class);
	}

}
