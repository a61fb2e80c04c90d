package io.dangwu.engine;

import java.util.List;

import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;

import org.springframework.stereotype.Component;

/** Puts the guard and the refusals into the engine. */
@Component
class EngineSettings extends AbstractCamundaConfiguration {

	private final TaskGuard guard;

	EngineSettings(TaskGuard guard) {
		this.guard = guard;
	}

	@Override
	public void preInit(SpringProcessEngineConfiguration engine) {
		engine.setFormService(new GuardedFormService(this.guard));
		engine.setTaskService(new GuardedTaskService(this.guard));
		engine.setCustomPreCommandInterceptorsTxRequired(List.of(new Refusals()));
		engine.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new Refusals()));
	}

}
