package io.dangwu.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;

/**
 * Measures each task that is completed in an engine, together with the jobs that lead
 * from there to the next wait state.
 */
final class Stopwatch {

	private final List<Lap> laps = new ArrayList<>();

	private boolean running;

	/** Not before all is set up: the starter asks for the services as they are made. */
	void start() {
		this.running = true;
	}

	/** The engine, measured. */
	ProcessEngine around(ProcessEngine engine) {
		return proxy(ProcessEngine.class, (self, method, arguments) -> measured(invoke(method, engine, arguments)));
	}

	/** What was measured since the last time. */
	List<Lap> take() {
		var taken = List.copyOf(this.laps);
		this.laps.clear();
		return taken;
	}

	private Object measured(Object part) {
		if (!this.running) {
			return part;
		}
		if (part instanceof TaskService tasks) {
			return proxy(TaskService.class, (self, method, arguments) -> method.getName().equals("complete")
					? complete(tasks, method, arguments) : invoke(method, tasks, arguments));
		}
		if (part instanceof ManagementService management) {
			return proxy(ManagementService.class, (self, method, arguments) -> method.getName().equals("executeJob")
					? goOn(management, method, arguments) : invoke(method, management, arguments));
		}
		return part;
	}

	private Object complete(TaskService tasks, Method method, Object[] arguments) throws Throwable {
		var task = tasks.createTaskQuery().taskId((String) arguments[0]).singleResult().getTaskDefinitionKey();
		var start = System.nanoTime();
		var result = invoke(method, tasks, arguments);
		this.laps.add(new Lap(task, System.nanoTime() - start));
		return result;
	}

	/** What happens before the first task belongs to none. */
	private Object goOn(ManagementService management, Method method, Object[] arguments) throws Throwable {
		var start = System.nanoTime();
		var result = invoke(method, management, arguments);
		if (!this.laps.isEmpty()) {
			var lap = this.laps.remove(this.laps.size() - 1);
			this.laps.add(new Lap(lap.task(), lap.nanos() + System.nanoTime() - start));
		}
		return result;
	}

	private static Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	private static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

	/** One task and how long it took. */
	record Lap(String task, long nanos) {
	}

}
