package io.dangwu.meeting;

import io.dangwu.meeting.rule.MeetingRegulations;
import io.dangwu.meeting.rule.ResolutionRegulations;
import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.Regulations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The editions this feature judges by.
 */
@Configuration(proxyBeanMethods = false)
class MeetingRegulationsConfiguration {

	@Bean
	Regulations<MeetingRegulations> meetingRegulations(RegulationFiles files) {
		return files.read("meeting", MeetingRegulations.class);
	}

	@Bean
	Regulations<ResolutionRegulations> resolutionRegulations(RegulationFiles files) {
		return files.read("resolution", ResolutionRegulations.class);
	}

}
