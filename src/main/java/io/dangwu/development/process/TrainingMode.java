package io.dangwu.development.process;

/** How a training was held. */
enum TrainingMode {

	IN_PERSON, VIDEO

}
