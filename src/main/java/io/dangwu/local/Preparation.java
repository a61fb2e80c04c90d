package io.dangwu.local;

import org.springframework.context.SmartLifecycle;

/** A part of the demonstration that must be there before the first page is shown. */
public interface Preparation extends SmartLifecycle {

	void prepare();

	@Override
	default void start() {
		prepare();
	}

	@Override
	default void stop() {
	}

	@Override
	default boolean isRunning() {
		return false;
	}

}
