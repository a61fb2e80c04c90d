package io.dangwu.award;

import java.util.Arrays;

import io.dangwu.document.PaperCatalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The papers of a round among those whose templates the office keeps.
 */
@Configuration(proxyBeanMethods = false)
class AwardPaperConfiguration {

	@Bean
	PaperCatalogue awardPaperCatalogue() {
		return () -> Arrays.stream(AwardPaper.values()).map(AwardPaper::kind).toList();
	}

}
