package io.dangwu.notification.process;

import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Names each new task after whom it is about, so that a list of tasks can be told apart.
 */
@Component
class TaskNames {

	private final Cases cases;

	TaskNames(Cases cases) {
		this.cases = cases;
	}

	@EventListener
	@Order(0)
	void hear(DelegateTask task) {
		if (TaskListener.EVENTNAME_CREATE.equals(task.getEventName())) {
			Optional.ofNullable(task.getExecution())
				.map((execution) -> execution.getProcessBusinessKey())
				.flatMap(this.cases::subject)
				.ifPresent((subject) -> task.setName(task.getName() + "：" + subject));
		}
	}

}
