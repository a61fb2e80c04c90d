package io.dangwu.grading;

import io.dangwu.organization.OrganizationService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a paper to whoever holds a code, without asking who that is.
 */
@Service
@Transactional(readOnly = true)
public class SurveyPapers {

	private final SurveyService surveys;

	private final Gradings gradings;

	private final OrganizationService organizations;

	SurveyPapers(SurveyService surveys, Gradings gradings, OrganizationService organizations) {
		this.surveys = surveys;
		this.gradings = gradings;
		this.organizations = organizations;
	}

	public SurveyPaper paper(String code) {
		var grading = this.gradings.findById(this.surveys.gradingOf(code)).orElseThrow();
		return new SurveyPaper(this.organizations.unit(grading.unit()).name(), grading.year(), grading.kind().title());
	}

}
