package io.dangwu.development.process;

import io.dangwu.development.CaseInformation;
import io.dangwu.development.CaseSheet;
import io.dangwu.development.ProbationCourse;
import io.dangwu.training.TrainingReading;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the processes in which people act. */
@Configuration(proxyBeanMethods = false)
class CaseFormsConfiguration {

	@Bean
	CaseForms developmentForms(CaseSheet sheet) {
		return new CaseForms("memberDevelopment", sheet);
	}

	@Bean
	CaseForms cultivationForms(CaseSheet sheet) {
		return new CaseForms("memberCultivation", sheet);
	}

	@Bean
	TrainedForms admissionForms(CaseSheet sheet, CaseInformation cases, TrainingReading trainings) {
		return new TrainedForms(new CaseForms("memberAdmission", sheet), cases, trainings);
	}

	@Bean
	ProbationForms probationForms(CaseSheet sheet, ProbationCourse course) {
		return new ProbationForms(new CaseForms("memberProbation", sheet), course);
	}

}
