package io.dangwu.award.process;

/** The examination is written on our page. */
record ExamineNominations() {

}
