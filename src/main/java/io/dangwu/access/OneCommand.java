package io.dangwu.access;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Runs many calls of the engine as one command, so that all go to the database in one
 * batch, and in nobody's name: the register may do what its reader may not.
 */
@Component
class OneCommand {

	private final ProcessEngineConfigurationImpl engine;

	OneCommand(ProcessEngine engine) {
		this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
	}

	void run(Runnable calls) {
		this.engine.getCommandExecutorTxRequired().execute((context) -> run(calls, context));
	}

	private static @Nullable Void run(Runnable calls, CommandContext context) {
		context.runWithoutAuthorization(() -> {
			calls.run();
			return null;
		});
		return null;
	}

}
