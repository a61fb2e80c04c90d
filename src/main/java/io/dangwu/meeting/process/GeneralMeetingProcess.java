package io.dangwu.meeting.process;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.meeting.Attendance;
import io.dangwu.meeting.AttendanceEntered;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to a meeting outside its forms. */
@Component
class GeneralMeetingProcess {

	private final TaskService tasks;

	GeneralMeetingProcess(TaskService tasks) {
		this.tasks = tasks;
	}

	/** The attendance that was closed on the page answers the task. */
	@EventListener
	void on(AttendanceEntered entered) {
		var task = this.tasks.createTaskQuery()
			.processInstanceBusinessKey(entered.callerKey())
			.taskDefinitionKey("registerAttendance")
			.singleResult();
		this.tasks.complete(task.getId(), answers(entered.attendance()));
	}

	private static VariableMap answers(Attendance attendance) {
		return Variables.createVariables()
			.putValueTyped("present", listed(attendance.present()))
			.putValueTyped("writtenOpinions", listed(attendance.written()))
			.putValue("lodgedBeforeOpening", attendance.lodgedBeforeOpening())
			.putValueTyped("returned", listed(attendance.returned()));
	}

	private static JsonValue listed(Collection<UUID> members) {
		var json = members.stream().map("\"%s\""::formatted).collect(Collectors.joining(",", "[", "]"));
		return SpinValues.jsonValue(json).create();
	}

}
