package io.dangwu.member;

import io.dangwu.member.rule.ApplicationRegulations;
import io.dangwu.member.rule.RegisterPractice;
import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.Regulations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The editions of the college's practice in keeping the register, and of the law on who
 * may apply.
 */
@Configuration(proxyBeanMethods = false)
class RegisterPracticeConfiguration {

	@Bean
	Regulations<RegisterPractice> registerPractice(RegulationFiles files) {
		return files.read("register-practice", RegisterPractice.class);
	}

	@Bean
	Regulations<ApplicationRegulations> applicationRegulations(RegulationFiles files) {
		return files.read("application", ApplicationRegulations.class);
	}

}
