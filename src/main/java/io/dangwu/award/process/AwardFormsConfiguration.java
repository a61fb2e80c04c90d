package io.dangwu.award.process;

import java.time.Clock;

import io.dangwu.award.AwardReading;
import io.dangwu.engine.FormFacts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of both processes know the same facts. */
@Configuration(proxyBeanMethods = false)
class AwardFormsConfiguration {

	@Bean
	FormFacts awardForms(AwardReading reading, Clock clock) {
		return new AwardForms("awardNomination", reading, clock);
	}

	@Bean
	FormFacts listSelectionForms(AwardReading reading, Clock clock) {
		return new AwardForms("listSelection", reading, clock);
	}

}
