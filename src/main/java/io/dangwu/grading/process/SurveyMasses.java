package io.dangwu.grading.process;

/**
 * What is answered when somebody was asked to ask the masses; the work is done on a page.
 */
record SurveyMasses() {

}
