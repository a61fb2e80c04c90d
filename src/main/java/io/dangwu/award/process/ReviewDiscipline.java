package io.dangwu.award.process;

/** The discipline inspection's word is written on our page. */
record ReviewDiscipline() {

}
