package io.dangwu.grading.process;

import io.dangwu.engine.FormFacts;
import io.dangwu.grading.AssessmentService;
import io.dangwu.grading.GradingReading;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of both processes know the same facts. */
@Configuration(proxyBeanMethods = false)
class GradingFormsConfiguration {

	@Bean
	FormFacts assessmentForms(GradingReading reading, AssessmentService assessments) {
		return new GradingForms("branchAssessment", reading, assessments);
	}

	@Bean
	FormFacts gradingForms(GradingReading reading, AssessmentService assessments) {
		return new GradingForms("organizationGrading", reading, assessments);
	}

}
