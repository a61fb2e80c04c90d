package io.dangwu.engine;

import io.dangwu.regulation.RegulationViolated;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The outermost interceptor: brings a refusal to whoever asked as it was spoken, without
 * the engine's wrapping, and gives everything else that broke in a step a number.
 */
class Refusals extends CommandInterceptor {

	private static final Logger log = LoggerFactory.getLogger(Refusals.class);

	@Override
	public <T> T execute(Command<T> command) {
		try {
			return this.next.execute(command);
		}
		catch (RuntimeException ex) {
			throw unwrapped(ex);
		}
	}

	private static RuntimeException unwrapped(RuntimeException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof RegulationViolated || cause instanceof StepBroken) {
				return (RuntimeException) cause;
			}
		}
		return isOurs(failure) ? broken(failure) : failure;
	}

	private static boolean isOurs(RuntimeException failure) {
		return failure.getClass() == ProcessEngineException.class && failure.getCause() != null
				&& !(failure.getCause() instanceof ProcessEngineException && failure.getCause().getCause() == null);
	}

	private static StepBroken broken(RuntimeException failure) {
		var broken = new StepBroken(failure);
		log.error("Step broken, number {}", broken.number(), failure);
		return broken;
	}

}
